// `npm run bench`: seconds on this computer, calls, bytes and estimated seconds on Google, for each command at three sizes; `setUpFrom`
// makes the workbook, `setUp` looks through the filled one for what is lost.

import { fileURLToPath } from 'node:url';
import { loadBundle } from '../local/cli/bundle';
import type { Json } from '../local/google/api';
import type { EngineState } from '../local/google/state';
import { createEngine, type Engine } from '../local/runtime/engine';
import { emptyState, NOW, OFFICE, prepareDistrict, sampleUnits, setupInput } from '../samples/thanh-oai-2021/prepare';
import { prepareLongReport } from './long-report';
import { timeReading } from './read-tab';

const SIZES = [130, 500, 1_000];
const COMMANDS = ['setUp', 'checkReports', 'summarizeReports', 'exportReport', 'sendReminders'];
const COLUMNS = [
  'units',
  'command',
  'seconds here',
  'Sheets reads',
  'Sheets writes',
  'Drive calls',
  'mails',
  'MB read',
  'MB written',
  'seconds on Google (estimate)',
];

const addIn = await loadBundle(fileURLToPath(new URL('../dist', import.meta.url)));
printRow(COLUMNS);
printRow(COLUMNS.map(() => '---'));
for (const size of SIZES) {
  printRow(measure(emptyState(), size, 'setUpFrom', [setupInput(sampleUnits(size))]));
  const { state } = prepareDistrict(addIn, sampleUnits(size));
  for (const command of COMMANDS) printRow(measure(state, size, command));
}

const LONG = 500;
const { state: long } = prepareDistrict(addIn, sampleUnits(LONG));
const content = prepareLongReport(long, (name, args) =>
  createEngine({ ...addIn, state: long, now: NOW, user: OFFICE }).run(name, args),
);
printRow(measure(long, LONG, 'exportReport', [], `, ${content.lines} lines, ${content.photos} pictures`));
const largest = Math.max(...long.drive.files.map(({ content }) => Buffer.byteLength(content, 'base64')));
process.stdout.write(`\nSize of that report: ${(largest / 1e6).toFixed(2)} MB\n`);

const { lines, milliseconds, matchersMs } = timeReading(prepareDistrict(addIn).state);
process.stdout.write(
  `\nReading and checking one tab of ${lines} lines: ${milliseconds.toFixed(2)} ms; ` +
    `matchers, once for each command: ${matchersMs.toFixed(0)} ms\n`,
);

function measure(state: EngineState, size: number, command: string, args: Json[] = [], what = ''): string[] {
  // A consumer's hundred recipients a day would be what is measured.
  const engine = createEngine({ ...addIn, state, now: NOW, user: OFFICE, accountKind: 'workspace' });
  const start = process.hrtime.bigint();
  engine.run(command, args);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { calls, totalMs } = engine.ledger;
  const drive = Object.entries(calls).filter(([method]) => method.startsWith('drive.'));
  return [
    String(size),
    command + what,
    seconds.toFixed(2),
    String(calls['sheets.spreadsheets.get'] ?? 0),
    String(calls['sheets.spreadsheets.batchUpdate'] ?? 0),
    String(drive.reduce((sum, [, count]) => sum + count, 0)),
    String(calls['mail.sendEmail'] ?? 0),
    megabytes(engine, 'sheets.spreadsheets.get', 'bytesOut'),
    megabytes(engine, 'sheets.spreadsheets.batchUpdate', 'bytesIn'),
    (totalMs / 1000).toFixed(1),
  ];
}

function megabytes(engine: Engine, method: string, direction: 'bytesIn' | 'bytesOut'): string {
  const entries = engine.ledger.entries.filter((entry) => entry.method === method);
  return (entries.reduce((sum, entry) => sum + entry[direction], 0) / 1e6).toFixed(2);
}

function printRow(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
