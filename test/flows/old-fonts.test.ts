// A few words in a font of the years before Unicode: the font decides where the text is too short, and is asked for only then.

import type { Json } from '../../local/google/api';
import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import { NOW, OFFICE, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { encodeLegacy } from '../../src/core/text/legacy-encoding';
import { unitSheetId } from '../../src/sheets/contract';
import { engineOn, filledDistrict, type PreparedDistrict } from './district';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(12));
});

/** Types one word that only TCVN3 explains into the note of a unit's first line. */
function typeOldWord(state: EngineState, code: string, fontFamily: string): void {
  const { spreadsheet } = state;
  const sheetId = unitSheetId({ code });
  const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const heading = sheet?.rows.findIndex((row) =>
    row.some((cell) => cell?.userEnteredValue?.stringValue === 'Các hoạt động'),
  );
  const values = [
    {
      userEnteredValue: { stringValue: encodeLegacy('Nguyễn', 'tcvn3') },
      userEnteredFormat: { textFormat: { fontFamily } },
    },
  ];
  const start = { sheetId, rowIndex: (heading ?? 0) + 2, columnIndex: 5 };
  const fields = 'userEnteredValue,userEnteredFormat.textFormat.fontFamily';
  const body: Json = { requests: [{ updateCells: { start, rows: [{ values }], fields } }] };
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  const request = { params: { spreadsheetId: spreadsheet.spreadsheetId }, body };
  api['sheets.spreadsheets.batchUpdate']?.(request, { actor: OFFICE, authMode: 'FULL', now: NOW });
}

function check(state: EngineState) {
  const engine = engineOn(prepared.addIn, state);
  const outcome = engine.run('checkReports') as {
    units: { code: string; problems: { code: string; message: string }[] }[];
  };
  const found = outcome.units.flatMap(({ code, problems }) =>
    problems.filter((problem) => problem.code === 'legacyEncoding').map(({ message }) => [code, message]),
  );
  return { found, reads: engine.ledger.calls['sheets.spreadsheets.get'] };
}

const filled = () =>
  prepared.district.filled.find(({ rows, truth }) => rows.length > 0 && truth.state === 'submitted')?.code ?? '';

test('no tab leaves its encoding in doubt: one read', () => {
  expect(check(prepared.copy())).toEqual({ found: [], reads: 1 });
});

test('one old word in an old font is found, by a second read of that tab', () => {
  const state = prepared.copy();
  typeOldWord(state, filled(), '.VnTime');

  expect(check(state)).toEqual({
    found: [[filled(), 'Trang có chữ gõ bằng bảng mã cũ (TCVN3): "NguyÔn" có lẽ là "Nguyễn".']],
    reads: 2,
  });
});

test('the same word in an ordinary font is left alone', () => {
  const state = prepared.copy();
  typeOldWord(state, filled(), 'Times New Roman');

  expect(check(state)).toEqual({ found: [], reads: 2 });
});
