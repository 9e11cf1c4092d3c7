// Which column of a roster is which: the same table reads the roster tab, a .csv, an .xlsx and a list of JSON objects.

import { fold } from '../text/fold';

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

/** Headings by which a column is recognised, the preferred one first; compared folded. */
const HEADINGS: Readonly<Record<RosterColumn, readonly string[]>> = {
  code: ['mã', 'mã đơn vị', 'mã số', 'code', 'id'],
  name: ['tên đơn vị', 'đơn vị', 'tên', 'tên đầy đủ', 'name', 'officialname'],
  type: ['loại', 'loại hình', 'khối', 'type'],
  commune: ['xã, phường', 'xã/phường', 'xã, phường, thị trấn', 'xã', 'phường', 'địa bàn', 'commune', 'communename'],
  tab: ['trang', 'tên trang', 'tab', 'tabname'],
  emails: ['thư điện tử', 'e-mail', 'email', 'địa chỉ thư', 'emails'],
  otherNames: ['tên khác', 'cách viết khác', 'othernames', 'aliases'],
  validFrom: ['từ ngày', 'hiệu lực từ', 'validfrom'],
  validTo: ['đến ngày', 'hiệu lực đến', 'validto'],
  mergedInto: ['sáp nhập vào', 'nhập vào', 'mergedinto'],
};

const FOLDED_HEADINGS = Object.fromEntries(
  Object.entries(HEADINGS).map(([column, names]) => [column, names.map(fold)]),
) as Record<RosterColumn, string[]>;

export const ROSTER_COLUMNS = Object.keys(HEADINGS) as RosterColumn[];

/** Index of each recognised column in a heading row; the leftmost match wins. */
export function recogniseColumns(heading: readonly string[]): Partial<Record<RosterColumn, number>> {
  const folded = heading.map(fold);
  const found: Partial<Record<RosterColumn, number>> = {};
  for (const column of ROSTER_COLUMNS) {
    const index = folded.findIndex((text) => FOLDED_HEADINGS[column].includes(text));
    if (index >= 0) found[column] = index;
  }
  return found;
}
