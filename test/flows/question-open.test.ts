// Xuất báo cáo while its question is open: it is made of what was read before, unless another run has written meanwhile.

import type { Json } from '../../local/google/api';
import type { EngineState } from '../../local/google/state';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { readJournal } from '../../src/sheets/journal';
import { paragraphTexts } from '../report/docx-reader';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from './district';
import { moveFigures } from './move-figures';
import { Week } from './week';

const READ = 'sheets.spreadsheets.get';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(8));
});

/** @param meanwhile what happens before the user agrees */
function exportAfter(state: EngineState, meanwhile: () => void) {
  const engine = engineOn(prepared.addIn, state, {
    answer: () => {
      meanwhile();
      return { button: 'OK' };
    },
  });
  const outcome = engine.run('exportReport') as { [key: string]: Json };
  return { outcome, reads: engine.ledger.calls[READ] };
}

const reportRows = (state: EngineState) =>
  readJournal(new Week(prepared.addIn, state).snapshot()).entries.filter(({ kind }) => kind === 'report');
const namesIn = ({ drive }: EngineState) => drive.files.map(({ name }) => name);
const totalIn = ({ drive }: EngineState) => {
  const word = drive.files.find(({ name }) => /^Báo cáo.*\.docx$/.test(name));
  return paragraphTexts(Buffer.from(word?.content ?? '', 'base64')).find((text) => text.startsWith('Tổng cộng: '));
};

test('nothing was written: the workbook is read once', () => {
  const { outcome, reads } = exportAfter(prepared.copy(), () => undefined);

  expect([outcome.ok, reads]).toEqual([true, 1]);
});

test('a unit has typed: the report says what stood there at the moment it names', () => {
  const [before, state] = [prepared.copy(), prepared.copy()];
  runOn(prepared.addIn, before, 'exportReport');

  const { outcome, reads } = exportAfter(state, () => moveFigures(prepared.addIn, state));

  expect([outcome.ok, reads]).toEqual([true, 1]);
  expect(totalIn(state)).toBe(totalIn(before));
});

test('the same report was made in another window: it is found, and neither made nor noted twice', () => {
  const state = prepared.copy();

  const { outcome, reads } = exportAfter(state, () => runOn(prepared.addIn, state, 'exportReport'));

  expect([outcome.ok, reads]).toEqual([true, 2]);
  expect(new Set(namesIn(state)).size).toBe(namesIn(state).length);
  expect(reportRows(state)).toHaveLength(1);
});

test('another run has written into the journal: none of its rows is lost', () => {
  const state = prepared.copy();
  runOn(prepared.addIn, state, 'exportReport');
  moveFigures(prepared.addIn, state);

  const { outcome, reads } = exportAfter(state, () => runOn(prepared.addIn, state, 'sendReminders'));

  expect([outcome.ok, reads]).toEqual([true, 2]);
  const { entries } = readJournal(new Week(prepared.addIn, state).snapshot());
  expect(entries.filter(({ kind }) => kind === 'mail').length).toBeGreaterThan(0);
  expect(reportRows(state)).toHaveLength(2);
});
