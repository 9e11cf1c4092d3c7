// Files that come with a set-up.

import { parseSetupInput } from '../../src/commands/setup-input';
import { initialSettings } from '../../src/commands/setup-settings';
import { SetupError, type SetupFault } from '../../src/core/errors';
import { office } from './office';

const { services } = office();
const parse = (input: unknown) => parseSetupInput(services, input);

function faultsOf(input: unknown): readonly SetupFault[] {
  try {
    parse(input);
  } catch (error) {
    if (error instanceof SetupError) return error.faults;
    throw error;
  }
  return [];
}

const roster = (rows: unknown[][], rest: object = {}) => ({
  roster: {
    source: 'don-vi.csv',
    heading: ['Mã', 'Tên đơn vị', 'Thư điện tử'],
    rows,
    counted: 'row',
    first: 2,
    ...rest,
  },
});

describe('a good file', () => {
  test('no file is no input', () => {
    expect(parse({})).toEqual({});
  });

  test('settings by Vietnamese label and by key overlay the initial ones', () => {
    const values = { 'Hạn nộp báo cáo': '15/10/2022', year: 2022, recipients: ['Như trên', 'Lưu: VT'] };
    expect(parse({ settings: { source: 'cau-hinh.json', values } }).settings).toEqual({
      ...initialSettings(),
      deadline: '2022-10-15',
      year: 2022,
      recipients: ['Như trên', 'Lưu: VT'],
    });
  });

  test('a roster becomes units, and blank lines fall away', () => {
    const { units } = parse(
      roster([
        ['X01', 'UBND xã Cự Khê', 'cukhe@example.org'],
        [null, '', null],
        [102, 'TH Kim Bài', ''],
      ]),
    );
    expect(units).toMatchObject([
      { code: 'X01', name: 'UBND xã Cự Khê', tab: 'UBND xã Cự Khê', emails: ['cukhe@example.org'] },
      { code: '102', name: 'TH Kim Bài', emails: [] },
    ]);
  });
});

describe('a wrong file', () => {
  test('unknown settings and wrong values are all named, with the file', () => {
    const values = { 'Mục lạ': 'x', deadline: '31/02/2022', officeEmails: 'abc' };
    expect(faultsOf({ settings: { source: 'cau-hinh.json', values } })).toEqual([
      { code: 'unknownSetting', place: { in: 'Tệp cau-hinh.json' }, params: { value: 'Mục lạ' } },
      { code: 'badDate', place: { in: 'Tệp cau-hinh.json' }, params: { key: 'deadline', value: '31/02/2022' } },
      { code: 'badEmail', place: { in: 'Tệp cau-hinh.json' }, params: { key: 'officeEmails', value: 'abc' } },
    ]);
  });

  test('dates the wrong way round are refused', () => {
    const values = { startDate: '08/10/2021', endDate: '07/10/2021' };
    expect(faultsOf({ settings: { source: 'a.json', values } })).toMatchObject([{ code: 'datesReversed' }]);
  });

  test('a line of a table is named by its line', () => {
    expect(
      faultsOf(
        roster([
          ['X01', 'A', ''],
          ['X02', 'B', 'b@'],
          ['X01', 'C', ''],
        ]),
      ),
    ).toMatchObject([
      { code: 'badEmail', place: { in: 'Tệp don-vi.csv', at: 'dòng 3' } },
      { code: 'duplicateCode', place: { in: 'Tệp don-vi.csv', at: 'dòng 4' }, params: { first: 'dòng 2' } },
    ]);
  });

  test('an entry of a list is named by its number', () => {
    expect(faultsOf(roster([['', 'A', '']], { counted: 'item', first: 1 }))).toMatchObject([
      { code: 'missingCode', place: { at: 'mục thứ 1' } },
    ]);
  });

  test('a roster without a column of codes is refused as a whole', () => {
    expect(faultsOf(roster([['A']], { heading: ['Tên đơn vị'] }))).toEqual([
      { code: 'missingColumn', place: { in: 'Tệp don-vi.csv' }, params: { column: 'code' } },
    ]);
  });

  test.each([[null], ['x'], [{ roster: { source: 'a' } }], [roster([[{}]])]])(
    'what is not of the wire form is a bug of the caller, not a fault of the office: %j',
    (input) => {
      expect(() => parse(input)).toThrow();
      expect(() => faultsOf(input)).toThrow(/invalid|expected/i);
    },
  );
});
