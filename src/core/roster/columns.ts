// Which column of a roster is which: the same table reads the roster tab, a .csv, an .xlsx, what was pasted, and a list of JSON objects.

import { stripDiacritics } from '../text/strip-diacritics';

export type RosterColumn =
  | 'code'
  | 'name'
  | 'type'
  | 'commune'
  | 'tab'
  | 'emails'
  | 'otherNames'
  | 'validFrom'
  | 'validTo'
  | 'mergedInto';

/** Headings by which a column is recognised, the preferred one first; compared folded and without marks. */
const HEADINGS: Readonly<Record<RosterColumn, readonly string[]>> = {
  code: ['mã', 'mã đơn vị', 'mã số', 'mã trường', 'mã cơ sở', 'mã định danh', 'mã số đơn vị', 'mã đv', 'code', 'id'],
  name: [
    'tên đơn vị',
    'đơn vị',
    'tên',
    'tên đầy đủ',
    'tên trường',
    'trường',
    'nhà trường',
    'tên cơ sở',
    'tên cơ sở giáo dục',
    'cơ sở giáo dục',
    'tên cơ quan',
    'cơ quan',
    'đơn vị/trường',
    'trường/đơn vị',
    'tên đơn vị/trường',
    'tên trường/đơn vị',
    'tên đơn vị, trường',
    'tên trường, đơn vị',
    'tên các đơn vị',
    'tên đơn vị báo cáo',
    'đơn vị báo cáo',
    'name',
    'officialname',
  ],
  type: [
    'loại',
    'loại hình',
    'khối',
    'cấp học',
    'cấp',
    'bậc học',
    'loại đơn vị',
    'loại trường',
    'loại hình đơn vị',
    'nhóm',
    'nhóm đơn vị',
    'khối trường',
    'type',
  ],
  commune: [
    'xã, phường',
    'xã/phường',
    'phường/xã',
    'phường, xã',
    'xã, phường, thị trấn',
    'xã/phường/thị trấn',
    'phường/xã/thị trấn',
    'xã, thị trấn',
    'xã/thị trấn',
    'xã',
    'phường',
    'tên xã',
    'thuộc xã',
    'địa bàn',
    'địa bàn xã',
    'địa phương',
    'commune',
    'communename',
  ],
  tab: ['trang', 'tên trang', 'tab', 'tabname'],
  emails: [
    'thư điện tử',
    'e-mail',
    'email',
    'mail',
    'gmail',
    'địa chỉ thư',
    'địa chỉ thư điện tử',
    'địa chỉ email',
    'địa chỉ e-mail',
    'địa chỉ mail',
    'hộp thư',
    'hộp thư điện tử',
    'địa chỉ hộp thư',
    'email đơn vị',
    'email trường',
    'email liên hệ',
    'thư điện tử đơn vị',
    'tài khoản google',
    'emails',
  ],
  otherNames: ['tên khác', 'tên gọi khác', 'cách viết khác', 'tên viết tắt', 'othernames', 'aliases'],
  validFrom: ['từ ngày', 'hiệu lực từ', 'hiệu lực từ ngày', 'hoạt động từ', 'hoạt động từ ngày', 'validfrom'],
  validTo: ['đến ngày', 'hiệu lực đến', 'hiệu lực đến ngày', 'hoạt động đến', 'hoạt động đến ngày', 'validto'],
  mergedInto: ['sáp nhập vào', 'nhập vào', 'mergedinto'],
};

export const ROSTER_COLUMNS = Object.keys(HEADINGS) as RosterColumn[];

const COLUMN_OF_HEADING = new Map(
  ROSTER_COLUMNS.flatMap((column) => HEADINGS[column].map((name) => [stripDiacritics(name), column] as const)),
);

/** What one heading means by itself; remarks in brackets and asterisks are passed over. */
export function columnOfHeading(heading: string): RosterColumn | undefined {
  const bare = heading.replace(/\([^()]*\)|\*/g, ' ');
  return COLUMN_OF_HEADING.get(stripDiacritics(heading)) ?? COLUMN_OF_HEADING.get(stripDiacritics(bare));
}

/** Somebody's word on a column: what it means, `''` that it means nothing, undefined where nothing was said. */
export type ChosenColumn = RosterColumn | '' | undefined;

/** What each column means, in the order of the heading: each meaning once, what was chosen first, then the leftmost. */
export function meaningsOf(
  heading: readonly string[],
  chosen: readonly ChosenColumn[] = [],
): (RosterColumn | undefined)[] {
  const taken = new Set<RosterColumn>();
  const takeOnce = (column: ChosenColumn): RosterColumn | undefined => {
    if (column === undefined || column === '' || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  };
  const meant = heading.map((_text, i) => takeOnce(chosen[i]));
  return heading.map((text, i) => (chosen[i] === undefined ? takeOnce(columnOfHeading(text)) : meant[i]));
}

/** Index of each recognised column in a heading row; the leftmost match wins. */
export function recogniseColumns(heading: readonly string[]): Partial<Record<RosterColumn, number>> {
  const found: Partial<Record<RosterColumn, number>> = {};
  for (const [index, column] of meaningsOf(heading).entries()) {
    if (column !== undefined) found[column] = index;
  }
  return found;
}
