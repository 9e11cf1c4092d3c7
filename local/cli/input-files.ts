// Roster and settings files -> the plain tables and values that the add-in's set-up takes. What they mean is decided there, not here.

import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Cell } from '../google/sheets/model';
import { openBook } from '../store/open-book';
import { CLI } from './words';

type Scalar = string | number | boolean | null;

/** As `wireInput` of src/commands/setup-input.ts takes it. */
export interface RosterFile {
  source: string;
  heading: string[];
  rows: Scalar[][];
  counted: 'row' | 'item';
  first: number;
}

export interface SettingsFile {
  source: string;
  values: Record<string, Scalar | string[]>;
}

/** A file that does not hold what it should: exit code 1. */
export class InputFileError extends Error {
  override readonly name = 'InputFileError';
}

export async function readRosterFile(path: string): Promise<RosterFile> {
  const source = basename(path);
  switch (extname(path).toLowerCase()) {
    case '.json':
      return rosterFromJson(source, await readJson(path));
    case '.csv':
      return rosterFromTable(source, readCsv(source, await readText(path)));
    case '.xlsx':
      return rosterFromTable(source, await readFirstTable(path));
    default:
      throw new InputFileError(CLI.unknownRosterType(source));
  }
}

export async function readSettingsFile(path: string): Promise<SettingsFile> {
  const source = basename(path);
  const json = await readJson(path);
  if (!isObject(json)) throw new InputFileError(CLI.notSettingsJson(source));
  const values: SettingsFile['values'] = {};
  for (const [key, value] of Object.entries(json)) {
    if (!isScalar(value) && !isTextList(value)) throw new InputFileError(CLI.notSettingsJson(source));
    values[key] = value;
  }
  return { source, values };
}

/** A list of objects becomes a table: one column for each key that holds a plain value or a list of texts. */
function rosterFromJson(source: string, json: unknown): RosterFile {
  const list = isObject(json) ? json.units : json;
  if (!Array.isArray(list) || !list.every(isObject)) throw new InputFileError(CLI.notRosterJson(source));
  const heading = [...new Set(list.flatMap((unit) => Object.keys(unit).filter((key) => isPlain(unit[key]))))];
  const rows = list.map((unit) => heading.map((key) => toScalar(unit[key])));
  return { source, heading, rows, counted: 'item', first: 1 };
}

/** The heading is the first line in which a code column can be recognised by its neighbours: the widest of the first ten. */
function rosterFromTable(source: string, table: Scalar[][]): RosterFile {
  const filled = (row: Scalar[]) => row.filter((value) => value !== null && value !== '').length;
  const candidates = table.slice(0, 10);
  const top = candidates.findIndex((row) => filled(row) === Math.max(...candidates.map(filled)));
  const heading = table[top];
  if (heading === undefined) throw new InputFileError(CLI.emptyRosterFile(source));
  return {
    source,
    heading: heading.map((value) => String(value ?? '')),
    rows: table.slice(top + 1),
    counted: 'row',
    first: top + 2,
  };
}

function readCsv(source: string, text: string): Scalar[][] {
  const firstLine = text.split('\n', 1)[0] ?? '';
  // Excel in a Vietnamese locale separates with semicolons, because the comma is its decimal mark.
  const delimiter = [';', '\t', ','].find((mark) => firstLine.includes(mark)) ?? ',';
  try {
    return parseCsv(text, { bom: true, delimiter, relax_column_count: true }) as string[][];
  } catch (error) {
    throw new InputFileError(CLI.notCsv(source, error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  }
}

async function readFirstTable(path: string): Promise<Scalar[][]> {
  const { state } = await openBook(path, { now: new Date(0), user: '' });
  return (state.spreadsheet.sheets[0]?.rows ?? []).map((row) => row.map(cellScalar));
}

function cellScalar(cell: Cell | null): Scalar {
  const value = cell?.computedValue ?? cell?.userEnteredValue;
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InputFileError(CLI.fileMissing(basename(path)), { cause: error });
  }
}

async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InputFileError(CLI.notJson(basename(path)), { cause: error });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isPlain(value: unknown): boolean {
  return value !== null && (isScalar(value) || isTextList(value));
}

function toScalar(value: unknown): Scalar {
  if (isTextList(value)) return value.join('; ');
  return isScalar(value) ? value : null;
}
