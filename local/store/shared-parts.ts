// Thousands of cells have the same few formats and validations: on disk each is written once and cells name it by number.

import type { Cell, Spreadsheet } from '../google/sheets/model';

/** The parts of a cell that are shared. The emulation replaces them and never changes them in place, so cells may share them in memory too. */
const SHARED = ['userEnteredFormat', 'dataValidation'] as const;

export interface PackedSpreadsheet {
  /** As the spreadsheet, with numbers into `parts` where cells have shared parts. */
  readonly spreadsheet: object;
  readonly parts: readonly object[];
}

export function packParts(spreadsheet: Spreadsheet): PackedSpreadsheet {
  const parts: object[] = [];
  const numberOfText = new Map<string, number>();
  const numberOf = new Map<object, number>();
  const pack = (part: object): number => {
    const known = numberOf.get(part);
    if (known !== undefined) return known;
    const text = JSON.stringify(part);
    const number = numberOfText.get(text) ?? parts.push(part) - 1;
    numberOfText.set(text, number);
    numberOf.set(part, number);
    return number;
  };
  return { spreadsheet: mapCells(spreadsheet, (part) => pack(part as object)), parts };
}

/** @throws RangeError for a number without a part */
export function unpackParts({ spreadsheet, parts }: PackedSpreadsheet): Spreadsheet {
  const unpacked = mapCells(spreadsheet as Spreadsheet, (number) => {
    const part = parts[Number(number)];
    if (part === undefined) throw new RangeError(`There is no shared part ${String(number)}`);
    return part;
  });
  return unpacked as Spreadsheet;
}

function mapCells(spreadsheet: Spreadsheet, change: (part: unknown) => unknown): object {
  const mapCell = (cell: Cell | null) => {
    if (cell === null) return null;
    const mapped: Record<string, unknown> = { ...cell };
    for (const name of SHARED) if (mapped[name] !== undefined) mapped[name] = change(mapped[name]);
    return mapped;
  };
  const sheets = spreadsheet.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(mapCell)) }));
  return { ...spreadsheet, sheets };
}
