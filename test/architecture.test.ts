// The rules that keep the parts apart, checked over the source itself.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from '@swc/core';

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Every node of the syntax tree, with those inside it. */
function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

/** Each file is looked at by several checks. */
const parsed = new WeakMap<SourceFile, Node[]>();

function nodesOf(file: SourceFile): Node[] {
  const known = parsed.get(file) ?? [...nodesIn(parseSync(file.text, { syntax: 'typescript', target: 'es2022' }))];
  parsed.set(file, known);
  return known;
}

function textOf(node: unknown): string {
  const { value } = (node ?? {}) as Node;
  return typeof value === 'string' ? value : '';
}

const within = (folder: string) => (file: SourceFile) => file.path.startsWith(folder);

function foreignImportsOfCore(files: readonly SourceFile[]): string[] {
  return files.filter(within('src/core/')).flatMap((file) =>
    nodesOf(file)
      .filter((node) => /^(Import|ExportNamed|ExportAll)Declaration$/.test(String(node.type)))
      .map((node) => textOf(node.source))
      .filter((source) => source !== '' && source !== 'zod/mini')
      .filter((source) => !source.startsWith('.') || !isInCore(file.path, source))
      .map((source) => `${file.path}: ${source}`),
  );
}

function isInCore(path: string, source: string): boolean {
  return posix.join(posix.dirname(path), source).startsWith('src/core/');
}

/** The clock and chance come into the core as arguments only. */
function impureCallsInCore(files: readonly SourceFile[]): string[] {
  return files.filter(within('src/core/')).flatMap((file) => {
    const nodes = nodesOf(file);
    const members = nodes.filter((node) => node.type === 'MemberExpression').map((node) => memberName(node));
    const clocks = nodes
      .filter((node) => node.type === 'NewExpression' && textOf(node.callee) === 'Date')
      .filter((node) => !Array.isArray(node.arguments) || node.arguments.length === 0)
      .map(() => 'new Date()');
    const impure = members.filter((name) => name === 'Date.now' || name === 'Math.random');
    return [...impure, ...clocks].map((name) => `${file.path}: ${name}`);
  });
}

function memberName(node: Node): string {
  return `${textOf(node.object)}.${textOf(node.property)}`;
}

const GOOGLE_GLOBALS = new Set(
  (
    'CacheService Docs DocumentApp Drive DriveApp GmailApp HtmlService LockService Logger MailApp PropertiesService ' +
    'ScriptApp Session Sheets SpreadsheetApp UrlFetchApp Utilities'
  ).split(' '),
);

function googleOutsideItsFolder(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/') && !file.path.startsWith('src/google/'))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => node.type === 'Identifier' && GOOGLE_GLOBALS.has(textOf(node)))
        .map((node) => `${file.path}: ${textOf(node)}`),
    );
}

const HOMES_OF_WORDS = ['src/messages/', 'src/templates/', 'src/report/template/'];

/** Words that are data to recognise, not words to show. */
const WORDS_ELSEWHERE: Readonly<Record<string, string>> = {
  'src/core/activity/abbreviations.ts': 'the abbreviations that units type',
  'src/core/activity/activity-phrase.ts': 'the words that units put round an activity',
  'src/core/activity/line-words.ts': 'the words by which lines say that they are no activity',
  'src/core/quantity/arithmetic.ts': 'the words for everybody, men and women among the people counted',
  'src/core/quantity/clue-words.ts': 'the words around figures that say how to take them',
  'src/core/quantity/group-words.ts': 'the words for everybody, for some of a group and for those who only took part',
  'src/core/quantity/items.ts': 'the words that only look like numbers, and the scales written after digits',
  'src/core/quantity/number-words.ts': 'the words for numbers',
  'src/core/mending/plain-number.ts': 'the unit words that the headings of the form say',
  'src/core/quantity/unit-words.ts': 'the counting words that units type beside figures',
  'src/core/quantity/whole-cell.ts': 'the words and signs that say none, done or as above',
  'src/core/roster/columns.ts': 'the headings a roster file may have',
  'src/core/submission/check-nominations.ts': 'the titles before names of people',
  'src/core/submission/fields.ts': 'the units of the catalogue that say a number is one of classes',
  'src/core/submission/nomination-lines.ts': 'the words for kinds of nominations, and those on lines that are none',
  'src/core/roster/name-words.ts': 'the words in names of organisers, as units type them',
  'src/core/settings/fields.ts': 'the values plan 489/KH-UBND gives the settings',
  'src/core/settings/kinds.ts': 'the words for yes and no that an office types',
  'src/core/submission/money.ts': 'the words for amounts of money that units type',
  'src/core/submission/tick.ts': 'the words and signs that stand for a tick',
  'src/core/text/collate.ts': 'the letters of the alphabet in their order',
  'src/core/text/fold.ts': 'the letters of the alphabet themselves',
  'src/core/text/legacy-tables.ts': 'the letters of the alphabet and what they look like in old fonts',
  'src/core/text/similarity.ts': 'the letter đ, which does not decompose',
  'src/core/text/syllable.ts': 'the syllables that the language allows',
  'src/core/text/vietnamese-number.ts': 'the name of the currency, part of how an amount is written',
};

/** A Latin letter with a mark of its own; Vietnamese is the only language here that has them. */
const MARKED_LETTER = /(?![A-Za-z])\p{Script=Latin}/u;

function filesWithVietnamese(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/') && !HOMES_OF_WORDS.some((home) => file.path.startsWith(home)))
    .filter((file) => nodesOf(file).some((node) => isText(node) && MARKED_LETTER.test(literalText(node))))
    .map((file) => file.path);
}

function isText(node: Node): boolean {
  return node.type === 'StringLiteral' || node.type === 'TemplateElement';
}

function literalText(node: Node): string {
  return textOf(node) || (typeof node.raw === 'string' ? node.raw : '');
}

/** A list of what is offered and recognised, not a program. */
const DATA_FILES = new Set(['src/templates/catalogue.ts']);
const LONGEST_FILE = 300;
const LONGEST_MEDIAN = 100;

const linesOf = (file: SourceFile) => file.text.trimEnd().split('\n').length;

function filesTooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => /^(src|local)\//.test(file.path) && !DATA_FILES.has(file.path))
    .filter((file) => linesOf(file) > LONGEST_FILE)
    .map((file) => `${file.path}: ${linesOf(file)}`);
}

function medianLength(files: readonly SourceFile[]): number {
  const lengths = files.filter(within('src/')).map(linesOf);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}

/** With `.eml` after it, the name of a file that is called after its recipient. */
const ADDRESS = /[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})/g;

function foreignAddresses(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    [...file.text.matchAll(ADDRESS)]
      .filter(([, host = '']) => !/(^|\.)example\.org(\.eml)?$/.test(host))
      .map(([address]) => `${file.path}: ${address}`),
  );
}

function trackedFiles(...patterns: string[]): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--deduplicate', '--', ...patterns], { encoding: 'utf8' });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { encoding: 'utf8' }).split('\0');
  return listed
    .split('\0')
    .filter((path) => path !== '' && !deleted.includes(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const PROGRAM = trackedFiles('src/**.ts', 'local/**.ts').filter((file) => !file.path.endsWith('.d.ts'));
const SOURCES = trackedFiles('*.ts', '*.mjs', '*.cjs', '*.js', '*.json', '*.html', '*.md', '*.csv', '*.yml', '*.yaml');

describe('the source', () => {
  test('is found at all', () => {
    expect(PROGRAM.filter(within('src/')).length).toBeGreaterThan(50);
    expect(SOURCES.length).toBeGreaterThan(PROGRAM.length);
  });

  test('of the core imports the core and the schema library only', () => {
    expect(foreignImportsOfCore(PROGRAM)).toEqual([]);
  });

  test('of the core asks neither the clock nor chance', () => {
    expect(impureCallsInCore(PROGRAM)).toEqual([]);
  });

  test('names the services of Google in one folder only', () => {
    expect(googleOutsideItsFolder(PROGRAM)).toEqual([]);
  });

  test('keeps its Vietnamese words in their folders, and in the files listed with a reason', () => {
    expect(filesWithVietnamese(PROGRAM).filter((path) => WORDS_ELSEWHERE[path] === undefined)).toEqual([]);
  });

  test('has no exception for words that is no longer needed', () => {
    expect(Object.keys(WORDS_ELSEWHERE).filter((path) => !filesWithVietnamese(PROGRAM).includes(path))).toEqual([]);
  });

  test('has short files', () => {
    expect(filesTooLong(PROGRAM)).toEqual([]);
    expect(medianLength(PROGRAM)).toBeLessThan(LONGEST_MEDIAN);
  });

  test('names no e-mail address that could be anybody’s', () => {
    expect(foreignAddresses(SOURCES)).toEqual([]);
  });
});

describe('the checks', () => {
  const core = (text: string): SourceFile[] => [{ path: 'src/core/text/x.ts', text }];

  test('can fail', () => {
    const long = { path: 'local/x.ts', text: 'x;\n'.repeat(LONGEST_FILE + 1) };
    expect(foreignImportsOfCore(core("import { FORM } from '../../messages/form';"))).toHaveLength(1);
    expect(foreignImportsOfCore(core("export * from 'node:fs';"))).toHaveLength(1);
    expect(impureCallsInCore(core('const t = [Date.now(), Math.random(), new Date()];'))).toHaveLength(3);
    expect(googleOutsideItsFolder(core('SpreadsheetApp.getUi();'))).toHaveLength(1);
    expect(filesWithVietnamese(core("const word = 'Người';"))).toHaveLength(1);
    expect(filesWithVietnamese(core('const words = `người`;'))).toHaveLength(1);
    expect(filesTooLong([long])).toHaveLength(1);
    expect(medianLength([{ ...long, path: 'src/x.ts' }])).toBe(LONGEST_FILE + 1);
    expect(foreignAddresses(core(`// ${['an', 'mail.test.vn'].join('@')}`))).toHaveLength(1);
  });

  test('let pass what is allowed', () => {
    const allowed = core(
      [
        "import * as z from 'zod/mini';",
        "import { fold } from './fold';",
        '// Người: an@truong.example.org',
        'const day = new Date(0);',
      ].join('\n'),
    );
    const found = [foreignImportsOfCore, impureCallsInCore, googleOutsideItsFolder, filesWithVietnamese].map((check) =>
      check(allowed),
    );
    expect([...found, foreignAddresses(allowed)]).toEqual([[], [], [], [], []]);
  });
});
