// An .xlsx from somebody's computer -> the tables on its tabs.

import { openPackage, targetsOf, type XlsxPackage } from './package';
import { readSharedStrings, readSheet, type SheetTable } from './sheet';
import { numberReader } from './styles';
import { readXml } from './xml';

export type { Scalar, SheetTable } from './sheet';
export { MOST_ROWS } from './sheet';
export { UnreadableFileError } from './unreadable';

export interface XlsxTab extends SheetTable {
  readonly title: string;
}

/**
 * The visible tabs in their order; all of them where none is visible.
 * @throws UnreadableFileError
 */
export function readXlsx(base64: string): XlsxTab[] {
  return readTabs(openPackage(base64));
}

function readTabs(file: XlsxPackage): XlsxTab[] {
  const targets = targetsOf(file.part, file.main);
  const partOf = (type: string) => {
    const path = targets.find((target) => target.type === type)?.path;
    return path === undefined ? undefined : file.part(path);
  };
  const sheets: { title: string; id: string; isHidden: boolean }[] = [];
  let countsFrom1904 = false;
  readXml(file.part(file.main) ?? '<none/>', {
    open(name, attribute) {
      if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ title: attribute('name') ?? '', id: attribute('id') ?? '', isHidden });
    },
  });
  const strings = readSharedStrings(partOf('sharedStrings'));
  const readNumber = numberReader(partOf('styles'), countsFrom1904);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return (visible.length > 0 ? visible : sheets).flatMap(({ title, id }) => {
    const target = targets.find((one) => one.id === id && one.type === 'worksheet');
    const xml = target === undefined ? undefined : file.part(target.path);
    return xml === undefined ? [] : [{ title, ...readSheet(xml, strings, readNumber) }];
  });
}
