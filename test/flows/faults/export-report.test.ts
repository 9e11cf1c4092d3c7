// Xuất báo cáo, broken at any call: the workbook is as before or as after, and running again completes it, with each file once.

import PizZip from 'pizzip';
import type { DriveFile, EngineState } from '../../../local/google/state';
import { type PreparedDistrict, runOn } from '../district';
import { moveFigures } from '../move-figures';
import { copyState, textWithoutIds } from '../shared-state';
import { breakEverywhere, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await smallDistrict();
});

test('broken at any call leaves the workbook as before or as after, and a second run completes it', () => {
  const after = prepared.copy();
  runOn(prepared.addIn, after, 'exportReport');
  const files: string[][] = [];

  const { faults, left, wrong } = breakEverywhere(
    prepared,
    { name: 'exportReport', start: prepared.copy, textOf: textWithoutIds },
    (state) => files.push(fileNames(state)),
  );

  expect(wrong).toEqual([]);
  expect(files).toEqual(faults.map(() => fileNames(after)));
  expect(faults.length).toBeGreaterThanOrEqual(20);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});

test('the same for a second version: what the office wrote is in it, whatever the first run left behind', () => {
  const { start, signer } = editedReport();
  const after = start();
  runOn(prepared.addIn, after, 'exportReport');

  const found: string[][] = [];
  const unsigned: string[] = [];
  const { faults, left, wrong } = breakEverywhere(
    prepared,
    // Around every call of Sheets and Drive; what an error makes of the others is the same as in a first version.
    { name: 'exportReport', start, textOf: textWithoutIds, isTried: ({ kind }) => kind === 'crash' },
    (state) => {
      found.push(fileNames(state));
      const reports = state.drive.files.filter(({ name }) => /^Báo cáo.*bản 2/.test(name));
      unsigned.push(...reports.filter((file) => !documentOf(file).includes(signer)).map(({ name }) => name));
    },
  );

  expect(wrong).toEqual([]);
  // Two of each version, the sheet of changes, and the two templates of set-up.
  expect(fileNames(after)).toHaveLength(7);
  expect(found).toEqual(faults.map(() => fileNames(after)));
  expect(unsigned).toEqual([]);
  expect(faults.length).toBe(11);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});

/** A report that was issued and signed; since then a unit has corrected its figures. */
function editedReport(): { start: () => EngineState; signer: string } {
  const signer = 'Họ Tên Người Ký';
  const state = prepared.copy();
  runOn(prepared.addIn, state, 'exportReport');
  for (const file of filesOf(state.drive)) {
    const zip = new PizZip(file.content, { base64: true });
    const signed = documentOf(file).replace(
      /(>TRƯỞNG PHÒNG<\/w:t><\/w:r><\/w:p><w:p>.*?)(<\/w:p>)/,
      `$1<w:r><w:t>${signer}</w:t></w:r>$2`,
    );
    file.content = zip.file(DOCUMENT, signed).generate({ type: 'base64' });
  }
  moveFigures(prepared.addIn, state);
  return { start: () => copyState(state), signer };
}

const DOCUMENT = 'word/document.xml';

function documentOf({ content }: DriveFile): string {
  return new PizZip(content, { base64: true }).file(DOCUMENT)?.asText() ?? '';
}

/** Without the folder they are in. */
function filesOf({ files }: EngineState['drive']): DriveFile[] {
  return files.filter(({ content }) => content !== '');
}

function fileNames({ drive }: EngineState): string[] {
  return filesOf(drive)
    .map(({ name }) => name)
    .sort();
}
