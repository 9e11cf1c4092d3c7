// Xuất phiếu đơn vị on the sample district: each unit's paper against what the unit typed, what it costs, and what is made again.

import type { DriveFile, EngineState } from '../../local/google/state';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import type { FilledRow, FilledUnit } from '../../samples/thanh-oai-2021/write-unit';
import { parseMoney } from '../../src/core/submission/money';
import { cleanLine, cleanParagraphs } from '../../src/core/text/clean';
import { readJournal } from '../../src/sheets/journal';
import { paragraphTexts, readBody, textOf } from '../report/docx-reader';
import { bytes } from '../report/template-file';
import { descendants, elements } from '../report/xml';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from './district';
import { copyState } from './shared-state';
import { Week } from './week';

const FOLDER = 'application/vnd.google-apps.folder';
/** To be written on by hand; what a unit without activities leaves blank is nothing. */
const SHORT_BLANK = '.'.repeat(25);
const blankOf = ({ truth }: FilledUnit, blank: string) => (truth.state === 'nil' ? 'không' : blank);

let prepared: PreparedDistrict;
/** After the command has run once. */
let done: EngineState;
let first: ReturnType<typeof engineOn>;
let outcome: { [key: string]: unknown };

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits());
  done = prepared.copy();
  first = engineOn(prepared.addIn, done);
  outcome = first.run('exportUnitReports') as { [key: string]: unknown };
});

const wordFiles = ({ drive }: EngineState) => drive.files.filter(({ name }) => /^TO\d{3} - /.test(name));
const codeOf = ({ name }: Pick<DriveFile, 'name'>) => name.split(' - ')[0] ?? '';
const hasTyped = ({ truth }: FilledUnit) => truth.state !== 'empty' && truth.state !== 'unreadable';

function fileOf(code: string): Uint8Array {
  const files = wordFiles(done).filter((file) => codeOf(file) === code);
  expect([code, files.length]).toEqual([code, 1]);
  return bytes(files[0]?.content ?? '');
}

/** The lines of the Mẫu tổng hợp below its heading. */
function tableOf(docx: Uint8Array): string[][] {
  const table = descendants(readBody(docx), 'w:tbl').find((one) => textOf(one).startsWith('STTCác hoạt động'));
  if (table === undefined) throw new RangeError('No table');
  return elements(table, 'w:tr')
    .slice(2)
    .map((row) => elements(row, 'w:tc').map(textOf));
}

const isTotal = ({ activity }: FilledRow) => activity === 'Tổng cộng';

test('every unit that has typed something has one file, named by its code, its name and the year', () => {
  const expected = prepared.district.filled.filter(hasTyped).map(({ code }) => {
    const name = prepared.district.units.find((unit) => unit.code === code)?.name;
    return `${code} - ${name} - Phiếu báo cáo 2021.docx`;
  });

  expect(wordFiles(done).map(({ name }) => name)).toEqual(expected);
  expect(outcome).toMatchObject({ ok: true, created: expected.length, kept: 0, left: 0 });
  const [campaign, units] = done.drive.files.filter(({ mimeType }) => mimeType === FOLDER);
  expect([campaign?.name, units?.name]).toEqual(['Tuần lễ học tập suốt đời năm 2021', 'Phiếu đơn vị']);
  expect(units?.parents).toEqual([campaign?.id]);
  expect(new Set(wordFiles(done).flatMap(({ parents }) => parents))).toEqual(new Set([units?.id]));
});

test('every line of every unit stands in its table as typed, its figures too, and the totals are the truth', () => {
  for (const { code, rows, truth } of prepared.district.filled.filter(hasTyped)) {
    if (truth.state === 'nil') continue;
    const lines = tableOf(fileOf(code));
    const typed = rows.filter((row) => !isTotal(row));

    const words = lines.slice(0, -1).map(([, activity, organizer, , , note]) => [activity, organizer, note]);
    expect([code, words]).toEqual([
      code,
      typed.map((row) => [row.activity, row.organizer, row.note].map((text) => cleanLine(text))),
    ]);
    const figures = lines.slice(0, -1).flatMap(([, , , classes = '', people = '']) => [classes, people]);
    const inWords = typed.flatMap((row) => [row.classes, row.people]);
    // Either what was typed, or the same number: "02 lớp" is 2, "1.250" and "1250" are 1.250.
    figures.forEach((figure, i) => {
      const raw = cleanLine(inWords[i] ?? '');
      if (figure !== raw) expect([code, raw, digits(figure)]).toEqual([code, raw, digits(raw)]);
    });
    const total = lines[lines.length - 1]?.map((cell) => cell.replace(/\./g, ''));
    expect([code, total]).toEqual([code, ['Tổng cộng', String(truth.classes), String(truth.people), '']]);
  }
});

/** Without the points between thousands and the zeros in front; parts are added up, and what says that there was nothing is 0. */
function digits(text: string): string {
  if (/^không/i.test(text)) return '0';
  const parts = text.split('+').map((part) => (/\d[\d.]*/.exec(part)?.[0] ?? '').replace(/\./g, ''));
  return String(parts.reduce((sum, part) => sum + Number(part), 0));
}

test('every narrative, amount, address and nomination of every unit stands in its report', () => {
  for (const unit of prepared.district.filled.filter(hasTyped)) {
    const texts = paragraphTexts(fileOf(unit.code));
    const said = [
      ...unit.narratives.flatMap(cleanParagraphs),
      ...[...unit.links, ...unit.photos].map((address) => `+ ${address}`),
      ...unit.nominations.flatMap((nomination) => nomination.map((text) => cleanLine(text))),
      `- Công văn chỉ đạo của đơn vị: ${unit.directive || blankOf(unit, SHORT_BLANK)};`,
    ];
    expect([unit.code, said.filter((text) => !texts.includes(text))]).toEqual([unit.code, []]);
    for (const [label, typed, end] of [
      ['- Ngân sách nhà nước: ', unit.stateBudget, ';'],
      ['- Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác: ', unit.mobilisedFunds, '.'],
    ] as const) {
      const shown = texts.find((text) => text.startsWith(label))?.slice(label.length) ?? '';
      const { dong } = parseMoney(typed);
      const asAmount = `${new Intl.NumberFormat('vi-VN').format(dong ?? 0)} đồng`;
      const allowed = typed === '' ? [blankOf(unit, SHORT_BLANK)] : [cleanLine(typed), asAmount];
      expect([unit.code, allowed.map((text) => text + end)]).toEqual([unit.code, expect.arrayContaining([shown])]);
    }
    const isSent = ['submitted', 'nil'].includes(unit.truth.state);
    expect([unit.code, /^Bản nháp/.test(texts[0] ?? '')]).toEqual([unit.code, !isSent]);
  }
});

test('a unit without activities says so', () => {
  const nil = prepared.district.filled.find(({ truth }) => truth.state === 'nil')?.code ?? '';

  expect(paragraphTexts(fileOf(nil))).toContain(
    'Đơn vị báo cáo không phát sinh: không tổ chức hoạt động nào trong Tuần lễ.',
  );
});

test('130 units cost two reads, one write, few lists and one call for each file, well within six minutes', () => {
  const { calls, totalMs } = first.ledger;
  const units = prepared.district.filled.filter(hasTyped).length;

  expect(calls['sheets.spreadsheets.get']).toBe(2);
  expect(calls['sheets.spreadsheets.batchUpdate']).toBe(1);
  // Twice each: the folder with the template, and these files.
  expect(calls['drive.files.list']).toBe(4);
  expect(calls['drive.files.create']).toBe(units + 1);
  expect(totalMs).toBeLessThan(3 * 60_000);
  expect(first.warnings).toEqual([]);
  expect(first.dialogs).toHaveLength(1);
});

test('what has not changed is not made again; what has is made beside the old, and the journal gets one row each time', () => {
  const state = copyState(done);
  const code = prepared.district.filled.find(({ truth }) => truth.state === 'submitted')?.code ?? '';
  const unitName = prepared.district.units.find((unit) => unit.code === code)?.name;
  const journal = () => readJournal(new Week(prepared.addIn, state).snapshot());
  const rows = () => journal().entries.filter(({ kind }) => kind === 'unitReports').length;
  const before = state.drive.files.length;

  const same = engineOn(prepared.addIn, state);
  expect(same.run('exportUnitReports')).toMatchObject({ ok: true, created: 0, left: 0 });
  expect(same.ledger.calls['drive.files.list']).toBe(4);
  expect(same.ledger.calls['sheets.spreadsheets.batchUpdate']).toBeUndefined();
  expect([state.drive.files.length, rows()]).toEqual([before, 1]);

  const week = new Week(prepared.addIn, state);
  week.typeQuietly(code, week.form(code).narratives.results.place, 'Kết quả ghi lại');
  expect(runOn(prepared.addIn, state, 'exportUnitReports')).toMatchObject({ created: 1, left: 0 });
  expect(rows()).toBe(2);
  expect(
    wordFiles(state)
      .map(({ name }) => name)
      .filter((name) => name.startsWith(code)),
  ).toEqual([
    `${code} - ${unitName} - Phiếu báo cáo 2021.docx`,
    `${code} - ${unitName} - Phiếu báo cáo 2021 (lần 2).docx`,
  ]);
});

test('more than a page of files is read to its end', () => {
  const state = copyState(done);
  const fillers = Array.from({ length: 1000 }, (_, i): DriveFile => {
    const [one] = wordFiles(done);
    if (one === undefined) throw new RangeError('No file');
    const appProperties = { ...one.appProperties, tonghop: `filler ${i}` };
    return { ...one, id: `filler-${i}`, name: `${i}.docx`, content: '', appProperties };
  });
  state.drive.files.unshift(...fillers);
  const engine = engineOn(prepared.addIn, state);

  expect(engine.run('exportUnitReports')).toMatchObject({ ok: true, created: 0, left: 0 });
  expect(engine.ledger.calls['drive.files.list']).toBe(6);
});
