// Roster and settings files -> what the add-in's set-up takes, as its dialog would send it. What they mean is decided there, not here.

import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { CLI } from './words';

type Scalar = string | number | boolean | null;

/** As src/commands/setup-input.ts takes them: a list taken apart, or a file as the dialog sends it (src/commands/roster-source.ts). */
export type RosterFile = RosterTable | { name: string; text: string } | { name: string; base64: string };

interface RosterTable {
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
      return { name: source, text: decodeText(await readBytes(path)) };
    case '.xlsx':
      return { name: source, base64: (await readBytes(path)).toString('base64') };
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
function rosterFromJson(source: string, json: unknown): RosterTable {
  const list = isObject(json) ? json.units : json;
  if (!Array.isArray(list) || !list.every(isObject)) throw new InputFileError(CLI.notRosterJson(source));
  const heading = [...new Set(list.flatMap((unit) => Object.keys(unit).filter((key) => isPlain(unit[key]))))];
  const rows = list.map((unit) => heading.map((key) => toScalar(unit[key])));
  return { source, heading, rows, counted: 'item', first: 1 };
}

/** Excel saves text as UTF-16 or in the code page of Windows, other programs as UTF-8. */
function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputFileError(CLI.fileMissing(basename(path)), { cause: error });
  }
}

async function readJson(path: string): Promise<unknown> {
  const text = (await readBytes(path)).toString('utf8');
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
