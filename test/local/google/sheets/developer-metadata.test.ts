// Developer metadata: found by what it is and where it sticks, gone with what it sticks to.

import type { Json, JsonObject } from '../../../../local/google/api';
import { freshWorkbook, lines, type Workbook } from './workbook';

const add = (title: string, properties: JsonObject = {}): Json => ({
  addSheet: { properties: { title, ...properties } },
});

describe('developer metadata', () => {
  const create = (metadataKey: string, location: JsonObject): Json => ({
    createDeveloperMetadata: { developerMetadata: { metadataKey, location, visibility: 'DOCUMENT' } },
  });
  const found = (a: Workbook, developerMetadataLookup: JsonObject) => {
    const { matchedDeveloperMetadata = [] } = a.call(
      'developerMetadata.search',
      {},
      {
        dataFilters: [{ developerMetadataLookup }],
      },
    ) as { matchedDeveloperMetadata?: { developerMetadata: { metadataKey: string } }[] };
    return matchedDeveloperMetadata.map(({ developerMetadata }) => developerMetadata.metadataKey);
  };
  function marked(): Workbook {
    const a = freshWorkbook();
    a.batch([
      add('q', { sheetId: 5 }),
      create('book', { spreadsheet: true }),
      create('sheet', { sheetId: 0 }),
      create('row', { dimensionRange: lines('ROWS', 3, 4) }),
      create('other', { sheetId: 5 }),
    ]);
    return a;
  }

  it.each<[string, JsonObject, string[]]>([
    ['its key', { metadataKey: 'row' }, ['row']],
    ['the kind of its place', { locationType: 'SHEET' }, ['sheet', 'other']],
    ['exactly its place', { metadataLocation: { sheetId: 0 } }, ['sheet']],
    [
      'a place it lies in',
      { metadataLocation: { sheetId: 0 }, locationMatchingStrategy: 'INTERSECTING_LOCATION' },
      ['sheet', 'row'],
    ],
    [
      'rows that overlap its row',
      { metadataLocation: { dimensionRange: lines('ROWS', 0, 9) }, locationMatchingStrategy: 'INTERSECTING_LOCATION' },
      ['row'],
    ],
    ['nothing that fits', { metadataKey: 'row', locationType: 'SHEET' }, []],
  ])('is found by %s', (_how, lookup, keys) => {
    expect(found(marked(), lookup)).toEqual(keys);
  });

  it('is deleted by lookup and with its sheet', () => {
    const a = marked();

    a.batch([
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'row' } } } },
      { deleteSheet: { sheetId: 5 } },
    ]);

    expect(found(a, { visibility: 'DOCUMENT' })).toEqual(['book', 'sheet']);
  });
});
