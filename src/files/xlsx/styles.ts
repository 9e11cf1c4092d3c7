// What the number formats of an .xlsx say about a number: that it is a day, or that it is written with leading zeros.

import { formatDate, fromSerial, parseSerial } from '../../core/calendar/iso-date';
import { readXml } from './xml';

/** A number as text where its format makes another thing of it. */
export type NumberReader = (value: number, style: number) => number | string;

/** Built-in formats of days (ECMA-376, 18.8.30); those of times alone are no days. */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** Serials of workbooks that count from 1904 are this much smaller. */
const DAYS_TO_1904 = 1462;

export function numberReader(stylesXml: string | undefined, countsFrom1904: boolean): NumberReader {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  readXml(stylesXml ?? '<none/>', {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(Number(attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return (value, style) => {
    const id = formats[style] ?? 0;
    const code = codes.get(id);
    if (code === undefined ? isBuiltInDay(id) : isDayFormat(code)) return showDay(value, countsFrom1904);
    return code !== undefined && /^0{2,}$/.test(code) && Number.isInteger(value) && value >= 0
      ? String(value).padStart(code.length, '0')
      : value;
  };
}

/** Letters of days outside quotes, brackets and escapes. */
function isDayFormat(code: string): boolean {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  return /[yd]/i.test(letters) && !/general/i.test(letters);
}

function showDay(value: number, countsFrom1904: boolean): number | string {
  const serial = countsFrom1904 ? value + DAYS_TO_1904 : value;
  return parseSerial(serial) === undefined ? value : formatDate(fromSerial(serial));
}
