// The first layer: requests against Google's discovery document, refused in Google's words.

import { GoogleApiError, type Json, NotEmulatedError } from '../../../../local/google/api';
import { checkRequest } from '../../../../local/google/schema/check';
import { driveSchema, sheetsSchema } from '../../../../local/google/schema/documents';

const BATCH = 'sheets.spreadsheets.batchUpdate';

function faultOf(body: Json, params: { [name: string]: Json } = {}, method = BATCH): string {
  try {
    checkRequest(sheetsSchema, method, { params: { spreadsheetId: 'x', ...params }, body });
  } catch (error) {
    if (error instanceof GoogleApiError && error.code === 400) return error.message;
    throw error;
  }
  return 'accepted';
}

const one = (request: Json): Json => ({ requests: [request] });

describe('checking a request against the schema', () => {
  it('accepts what Google accepts: nulls for absent fields and numerals in text', () => {
    const properties = { title: null, sheetId: '12', gridProperties: { rowCount: 5 } };

    expect(faultOf(one({ addSheet: { properties } }))).toBe('accepted');
  });

  it.each<[string, Json, string]>([
    [
      'an unknown field',
      one({ updateSheetProperties: { properties: { headerValues: [] } } }),
      'Invalid JSON payload received. Unknown name "headerValues" at \'requests[0].update_sheet_properties.properties\': Cannot find field.',
    ],
    [
      'an unknown field at the top',
      { request: [] },
      'Invalid JSON payload received. Unknown name "request": Cannot find field.',
    ],
    [
      'a field with the name of an inherited property',
      one({ addSheet: { constructor: 1 } }),
      'Invalid JSON payload received. Unknown name "constructor" at \'requests[0].add_sheet\': Cannot find field.',
    ],
    [
      'a text for a number',
      one({ updateCells: { rows: [{ values: [{ userEnteredValue: { numberValue: 'abc' } }] }] } }),
      'Invalid value at \'requests[0].update_cells.rows[0].values[0].user_entered_value.number_value\' (TYPE_DOUBLE), "abc"',
    ],
    [
      'a fraction for a whole number',
      one({ deleteSheet: { sheetId: 1.5 } }),
      "Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 1.5",
    ],
    [
      'a number beyond 32 bits',
      one({ deleteSheet: { sheetId: 2147483648 } }),
      "Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 2147483648",
    ],
    [
      'a text for a truth value',
      one({ updateCells: { rows: [{ values: [{ userEnteredValue: { boolValue: 'yes' } }] }] } }),
      'Invalid value at \'requests[0].update_cells.rows[0].values[0].user_entered_value.bool_value\' (TYPE_BOOL), "yes"',
    ],
    [
      'a number for a text',
      one({ addSheet: { properties: { title: 5 } } }),
      "Invalid value at 'requests[0].add_sheet.properties.title' (TYPE_STRING), 5",
    ],
    [
      'an unknown name of an enum',
      one({ mergeCells: { mergeType: 'MERGE_SOME' } }),
      'Invalid value at \'requests[0].merge_cells.merge_type\' (type.googleapis.com/google.apps.sheets.v4.MergeType), "MERGE_SOME"',
    ],
    [
      'a list for a single value',
      one({ addSheet: { properties: { title: ['a'] } } }),
      'Invalid JSON payload received. Unknown name "title" at \'requests[0].add_sheet.properties\': Proto field is not repeating, cannot start list.',
    ],
    [
      'a scalar for a message',
      one({ addSheet: 'q' }),
      'Invalid value at \'requests[0].add_sheet\' (type.googleapis.com/google.apps.sheets.v4.AddSheetRequest), "q"',
    ],
  ])('refuses %s', (_what, body, text) => {
    expect(faultOf(body)).toBe(text);
  });

  it('reports all faults at once, one a line', () => {
    const text = faultOf({ requests: [{ addSheet: { a: 1 } }, { addSheet: { b: 1 } }] });

    expect(text.split('\n')).toEqual([
      'Invalid JSON payload received. Unknown name "a" at \'requests[0].add_sheet\': Cannot find field.',
      'Invalid JSON payload received. Unknown name "b" at \'requests[1].add_sheet\': Cannot find field.',
    ]);
  });

  it('refuses query parameters that the method does not have', () => {
    expect(faultOf({}, { range: 'A1' })).toBe(
      'Invalid JSON payload received. Unknown name "range": Cannot bind query parameter. ' +
        "Field 'range' could not be found in request message.",
    );
  });

  it('refuses wrong values of query parameters by their protobuf names', () => {
    const text = faultOf({}, { range: 'A1', valueInputOption: 'TYPED' }, 'sheets.spreadsheets.values.update');

    expect(text).toBe(
      'Invalid value at \'value_input_option\' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), "TYPED"',
    );
  });

  it('refuses a call without its path parameters', () => {
    expect(faultOf({}, { spreadsheetId: '' })).toBe('Missing required parameters: spreadsheetId');
  });

  it('refuses a body where the method takes none', () => {
    expect(faultOf({ fields: '*' }, {}, 'sheets.spreadsheets.get')).toBe(
      'Invalid JSON payload received. Unknown name "fields": Cannot find field.',
    );
  });

  it('takes anything inside cell values', () => {
    const body = { values: [[null, 'a', 1, true, [1], { a: 1 }]] };

    expect(faultOf(body, { range: 'A1' }, 'sheets.spreadsheets.values.update')).toBe('accepted');
  });

  it('says that a method is not emulated which the document does not have', () => {
    expect(() => checkRequest(sheetsSchema, 'sheets.nothing', { params: {} })).toThrow(NotEmulatedError);
  });

  it('checks Drive requests too, maps from any name included', () => {
    const check = (body: Json) => () => checkRequest(driveSchema, 'drive.files.create', { params: {}, body });

    expect(check({ name: 'a', appProperties: { unit: 'x' } })).not.toThrow();
    expect(check({ appProperties: { unit: 5 } })).toThrow("Invalid value at 'app_properties[unit]' (TYPE_STRING), 5");
    expect(check({ title: 'a' })).toThrow('Unknown name "title": Cannot find field.');
  });
});
