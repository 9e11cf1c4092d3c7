// Mẫu báo cáo... and a report of the office's template, broken at any call: running again completes them, with each file once.

import PizZip from 'pizzip';
import type { EngineState } from '../../../local/google/state';
import type { Fault } from '../../../local/runtime/faults';
import { type PreparedDistrict, runOn } from '../district';
import { copyState, textWithoutIds } from '../shared-state';
import { breakEverywhere, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;
/** With an edited template of the report, which the journal does not know, and none of a unit's report. */
let withOne: EngineState;
let withTemplate: EngineState;

beforeAll(async () => {
  prepared = await smallDistrict();
  withTemplate = prepared.copy();
  for (const file of withTemplate.drive.files.filter(({ name }) => name.startsWith('Mẫu báo cáo'))) {
    const zip = new PizZip(file.content, { base64: true });
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    file.content = zip.file('word/document.xml', xml.replace('ĐÁNH GIÁ', 'NHẬN XÉT')).generate({ type: 'base64' });
  }
  withOne = copyState(withTemplate);
  withOne.drive.files = withOne.drive.files.filter(({ name }) => !name.startsWith('Mẫu phiếu'));
});

test.each([
  ['openReportTemplate', () => copyState(withOne), () => true],
  // Around every call of Sheets and Drive; what an error makes of the others is the same as without a template.
  ['exportReport', () => copyState(withTemplate), ({ kind }: Fault) => kind === 'crash'],
])('%s', (name, start, isTried) => {
  const after = start();
  runOn(prepared.addIn, after, name);
  const files: string[][] = [];

  const { faults, left, wrong } = breakEverywhere(prepared, { name, start, textOf: textWithoutIds, isTried }, (state) =>
    files.push(fileNames(state)),
  );

  expect(wrong).toEqual([]);
  expect(files).toEqual(faults.map(() => fileNames(after)));
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});

function fileNames({ drive }: EngineState): string[] {
  return drive.files.map(({ name }) => name).sort();
}
