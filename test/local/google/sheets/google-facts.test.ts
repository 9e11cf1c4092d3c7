// Facts about live Google, as calls and answers. Sources: recorded live responses of burnash/gspread, tests of brucemcpherson/gas-fakes
// that their author also runs on live Apps Script, and issues that quote Google.

import type { Json, JsonObject } from '../../../../local/google/api';
import { firstSheet, freshWorkbook, lines, range, refusal, type Workbook, without } from './workbook';

type Fact = readonly [id: string, work: (a: Workbook) => unknown, answer: Json];

const lookup = (developerMetadataLookup: JsonObject): JsonObject => ({ developerMetadataLookup });

function createMetadata(a: Workbook, metadataKey: string, location: JsonObject, metadataValue: string): number {
  const [reply] = a.batch([
    {
      createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, location, visibility: 'DOCUMENT' } },
    },
  ]) as [{ createDeveloperMetadata: { developerMetadata: { metadataId: number } } }];
  return reply.createDeveloperMetadata.developerMetadata.metadataId;
}

const condition = { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '50' }] };
const notBlank = {
  addConditionalFormatRule: {
    index: 0,
    rule: { ranges: [range(0, 1, 0, 1)], booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } },
  },
};
const setTabColor = (a: Workbook, rgbColor: Json): Json =>
  a.batch([
    {
      updateSheetProperties: {
        properties: { sheetId: 0, tabColorStyle: { rgbColor } },
        fields: 'tabColorStyle',
      },
    },
  ]);

const FACTS: readonly Fact[] = [
  [
    'S02',
    (a) => a.get().sheets,
    [
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ],
  ],
  [
    'S03',
    (a) => {
      const rename = { updateSheetProperties: { properties: { sheetId: 0, title: 'n' }, fields: 'title' } };
      return (a.batch([rename, { addSheet: {} }]) as JsonObject[]).map((reply) => Object.keys(reply));
    },
    [[], ['addSheet']],
  ],
  [
    'S04',
    (a) =>
      refusal(() =>
        a.batch([{ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } }]),
      ),
    "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
  ],
  [
    'S08',
    (a) => {
      setTabColor(a, { red: 1 });
      setTabColor(a, null);
      return a.get({ fields: 'sheets.properties.tabColorStyle' });
    },
    { sheets: [{ properties: {} }] },
  ],
  [
    'S12',
    (a) =>
      a.batch([
        {
          updateDimensionProperties: { range: lines('ROWS', 2, 3), properties: { pixelSize: 31 }, fields: 'pixelSize' },
        },
        {
          updateDimensionProperties: {
            range: lines('COLUMNS', 1, 2),
            properties: { pixelSize: 200 },
            fields: 'pixelSize',
          },
        },
      ]),
    [{}, {}],
  ],
  [
    'S13',
    (a) => {
      refusal(() => a.batch([{ addSheet: { properties: { title: 'q' } } }, { deleteSheet: { sheetId: 4242 } }]));
      return (a.get({ fields: 'sheets.properties.title' }).sheets as Json[]).length;
    },
    1,
  ],
  [
    'S15',
    (a) => {
      const cell = { userEnteredValue: { formulaValue: '=A1' } };
      a.batch([{ repeatCell: { range: range(0, 2, 2, 4), cell, fields: 'userEnteredValue' } }]);
      return a.values('C1:D2', { valueRenderOption: 'FORMULA' }).values;
    },
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  ],
  [
    'M03',
    (a) => {
      a.put('A1:B2', [
        ['R1C1', 'R1C2'],
        ['R2C1', 'R2C2'],
      ]);
      a.batch([{ mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ALL' } }]);
      return a.values('A1:B2').values;
    },
    [['R1C1']],
  ],
  [
    'M04',
    (a) => {
      a.batch([
        { mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ALL' } },
        { unmergeCells: { range: range(0, 2, 0, 2) } },
      ]);
      return Object.keys(firstSheet(a, 'properties,merges') as JsonObject);
    },
    ['properties'],
  ],
  [
    'P01',
    (a) => {
      const protectedRange = {
        range: range(0, 2, 0, 2),
        description: null,
        warningOnly: false,
        requestingUserCanEdit: false,
        editors: { users: [], groups: [] },
      };
      const [reply] = a.batch([{ addProtectedRange: { protectedRange } }]) as [
        { addProtectedRange: { protectedRange: JsonObject } },
      ];
      return without(reply.addProtectedRange.protectedRange, 'protectedRangeId');
    },
    {
      range: { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
      requestingUserCanEdit: true,
      editors: {},
    },
  ],
  [
    'P04',
    (a) => refusal(() => a.batch([{ deleteProtectedRange: { protectedRangeId: 99 } }])),
    'Invalid requests[0].deleteProtectedRange: No protected range with id: 99',
  ],
  [
    'P05',
    (a) => {
      const editors = { users: ['x@example.org'] };
      const protectedRange = { range: range(0, 1, 0, 1), warningOnly: true, editors };
      return refusal(() => a.batch([{ addProtectedRange: { protectedRange } }]));
    },
    'Invalid requests[0].addProtectedRange: ProtectedRange is warningOnly. Editors cannot be set on it.',
  ],
  [
    'D02',
    (a) => {
      const location = { dimensionRange: lines('COLUMNS', 6, 7) };
      createMetadata(a, 'colKey', location, 'colValue');
      const exact = lookup({ metadataLocation: location, locationMatchingStrategy: 'EXACT_LOCATION' });
      const { matchedDeveloperMetadata } = a.call('developerMetadata.search', {}, { dataFilters: [exact] }) as {
        matchedDeveloperMetadata: { developerMetadata: { metadataKey: string; location: JsonObject } }[];
      };
      return matchedDeveloperMetadata.map(({ developerMetadata }) => [
        developerMetadata.metadataKey,
        developerMetadata.location.locationType,
      ]);
    },
    [['colKey', 'COLUMN']],
  ],
  [
    'D05',
    (a) => {
      const metadataId = createMetadata(a, 'k', { sheetId: 0 }, 'v');
      const update = (developerMetadata: JsonObject, fields: string) => {
        const request = { dataFilters: [lookup({ metadataId })], developerMetadata, fields };
        return a.batch([{ updateDeveloperMetadata: request }]);
      };
      update({ metadataValue: 'v2' }, 'metadataValue');
      update({ location: { spreadsheet: true } }, 'location');
      const found = a.call('developerMetadata.get', { metadataId });
      return [found.metadataValue, (found.location as JsonObject).locationType];
    },
    ['v2', 'SPREADSHEET'],
  ],
  [
    'W01',
    (a) => {
      const rule = {
        condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'y' }] },
        showCustomUi: false,
        strict: true,
        inputMessage: 'n',
      };
      return a.batch([{ setDataValidation: { range: range(0, 1, 0, 1), rule } }]);
    },
    [{}],
  ],
  [
    'W03',
    (a) => {
      const booleanRule = { condition, format: { textFormat: { bold: true } } };
      const rule = { ranges: [range(0, 10, 0, 2)], booleanRule };
      a.batch([{ addConditionalFormatRule: { index: 0, rule } }]);
      const { conditionalFormats } = firstSheet(a, 'conditionalFormats') as {
        conditionalFormats: { booleanRule: typeof booleanRule }[];
      };
      const [first] = conditionalFormats;
      const value = first?.booleanRule.condition.values[0]?.userEnteredValue;
      return [conditionalFormats.length, value, first?.booleanRule.format.textFormat.bold];
    },
    [1, '50', true],
  ],
  [
    'W04',
    (a) => {
      const remove = { deleteConditionalFormatRule: { index: 0, sheetId: 0 } };
      a.batch([notBlank, notBlank, remove, remove]);
      return Object.keys(firstSheet(a, 'properties,conditionalFormats') as JsonObject);
    },
    ['properties'],
  ],
  [
    'W05',
    (a) => {
      const gridProperties = { rowCount: 20, columnCount: 20 };
      const fields = 'gridProperties/rowCount,gridProperties/columnCount';
      a.batch([
        { updateSheetProperties: { properties: { sheetId: 0, gridProperties }, fields } },
        { setBasicFilter: { filter: { range: { sheetId: 0 } } } },
      ]);
      return (firstSheet(a, 'basicFilter') as JsonObject).basicFilter;
    },
    { range: { startRowIndex: 0, endRowIndex: 20, startColumnIndex: 0, endColumnIndex: 20 } },
  ],
  [
    'W07',
    (a) => {
      const [reply] = a.batch([{ addNamedRange: { namedRange: { name: 'T', range: range(0, 2, 0, 2) } } }]) as [
        { addNamedRange: { namedRange: { namedRangeId: string } } },
      ];
      const { namedRangeId } = reply.addNamedRange.namedRange;
      const [shown] = a.get({ fields: 'namedRanges' }).namedRanges as [JsonObject];
      a.batch([{ deleteNamedRange: { namedRangeId } }]);
      return [typeof namedRangeId, shown.range, a.get({ fields: 'namedRanges' })];
    },
    ['string', { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }, {}],
  ],
];

describe('the Sheets API answers as Google was seen to answer', () => {
  it.each(FACTS)('%s', (_id, work, answer) => {
    const a = freshWorkbook();

    const result = work(a);

    expect(result).toEqual(answer);
  });

  it('W06 is not emulated and says so: groups of rows', () => {
    const a = freshWorkbook();

    const message = refusal(() => a.batch([{ addDimensionGroup: { range: lines('ROWS', 0, 2) } }]));

    expect(message).toBe('The local engine does not emulate the request kind addDimensionGroup.');
  });
});
