// Sửa giúp on the real bundle: proposed, applied, undone; the figures stay what they were.

import type { Json } from '../../local/google/api';
import type { Cell } from '../../local/google/sheets/model';
import type { EngineState } from '../../local/google/state';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { engineOn, filledDistrict, isSame, type PreparedDistrict, runOn } from './district';
import { copyState } from './shared-state';

interface Offer {
  code: string;
  sheetId: number;
  mends: { place: string; kinds: string[]; before: string | number; after: string | number }[];
}

interface UnitJson {
  code: string;
  rows: { classes: { value: number | null }; people: { value: number | null } }[];
}

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(30));
});

const offers = (state: EngineState) => runOn(prepared.addIn, state, 'previewMends').mends as unknown as Offer[];

function choicesOf(units: readonly Offer[]): Json[] {
  return units.flatMap(({ sheetId, mends }) =>
    mends.map(({ place, before, after }) => ({ sheetId, place, before, after })),
  );
}

function apply(state: EngineState, choices = choicesOf(offers(state))) {
  const engine = engineOn(prepared.addIn, state);
  return { outcome: engine.run('applyMends', [choices], 'client') as { [key: string]: Json }, engine };
}

/** What units say: everything the check finds but how a figure was written and STT. */
function saidBy(state: EngineState): object[] {
  const units = runOn(prepared.addIn, copyState(state), 'checkReports').units as unknown as (UnitJson & object)[];
  return units.map((unit) => ({
    ...unit,
    rows: unit.rows.map(({ classes, people, ...row }) => ({
      ...row,
      stt: '',
      classes: classes.value,
      people: people.value,
    })),
  }));
}

/** Values and notes of every tab but the journal. */
function contents(state: EngineState) {
  return state.spreadsheet.sheets
    .filter(({ properties }) => !['Nhật ký', 'Bản lưu'].includes(properties.title))
    .map(({ properties, rows }) => [
      properties.title,
      rows.map((row) => row.map((cell) => ({ value: cell?.userEnteredValue ?? {}, note: cell?.note ?? '' }))),
    ]);
}

function cellOf(state: EngineState, sheetId: number, place: string): Cell | undefined {
  const sheet = state.spreadsheet.sheets.find(({ properties }) => properties.sheetId === sheetId);
  const column = place.charCodeAt(0) - 65;
  return sheet?.rows[Number(place.slice(1)) - 1]?.[column] ?? undefined;
}

/** Somebody types into a cell, keeping its note. */
function typeInto(state: EngineState, sheetId: number, place: string, stringValue: string): void {
  const cell = cellOf(state, sheetId, place);
  if (cell === undefined) throw new RangeError(`${place} is not there`);
  cell.userEnteredValue = { stringValue };
}

/** Rows of mends and undoings: the set-up has one of its own. */
function journalRows(state: EngineState): string[][] {
  const journal = state.spreadsheet.sheets.find(({ properties }) => properties.title === 'Nhật ký');
  const texts = (journal?.rows ?? []).map((row) => row.map((cell) => cell?.userEnteredValue?.stringValue ?? ''));
  return texts.slice(2).filter(([, , kind = '']) => kind.includes('Sửa giúp') || kind.includes('sửa giúp'));
}

test('the preview offers every kind of mend, shows them in a dialog, and touches nothing', () => {
  const state = prepared.copy();
  const engine = engineOn(prepared.addIn, state);

  const outcome = engine.run('previewMends') as { mends: { mends: { kinds: string[] }[] }[] };

  expect(isSame(state, prepared.copy())).toBe(true);
  const kinds = outcome.mends.flatMap(({ mends }) => mends.flatMap((mend) => mend.kinds));
  expect(new Set(kinds)).toEqual(new Set(['number', 'spaces', 'encoding']));
  expect(engine.dialogs).toHaveLength(1);
  expect(engine.dialogs[0]?.title).toBe('Sửa giúp');
  expect(engine.dialogs[0]?.html.match(/data-choice=/g)).toHaveLength(kinds.length);
  expect(engine.messages).toEqual([]);
});

test('what units typed is text in the dialog, never part of the page', () => {
  const state = prepared.ownCopy();
  const [first] = offers(state);
  const [mend] = first?.mends ?? [];
  const nasty = ' </td><script>alert("x")</script> <b onclick=\'x\'>';
  typeInto(state, first?.sheetId ?? 0, mend?.place.replace(/^[A-Z]/, 'B') ?? '', nasty);
  const engine = engineOn(prepared.addIn, state);

  engine.run('previewMends');

  const html = engine.dialogs[0]?.html ?? '';
  expect(html).toContain('&lt;script&gt;');
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).not.toContain('<b onclick');
});

test('applied as a whole, nothing that units say has changed, and nothing is left to mend', () => {
  const state = prepared.copy();
  const choices = choicesOf(offers(state));

  const { outcome, engine } = apply(state, choices);

  expect(outcome).toMatchObject({ ok: true, mended: choices.length, left: 0 });
  expect(engine.messages).toEqual([]);
  expect(isSame(saidBy(state), saidBy(prepared.copy()))).toBe(true);
  expect(offers(state)).toEqual([]);
});

test('each mended cell has the new value and a note with the old one, and the journal a row', () => {
  const state = prepared.copy();
  const units = offers(state);
  apply(state, choicesOf(units));

  for (const { sheetId, mends } of units) {
    for (const { place, before, after } of mends) {
      const value = typeof after === 'number' ? { numberValue: after } : { stringValue: after };
      const note = `Sửa giúp lúc 08 giờ 00 ngày 11/10/2021 (ô ${place}): trước đây ghi "${before}".`;
      expect(cellOf(state, sheetId, place)).toMatchObject({ userEnteredValue: value, note });
    }
  }
  const rows = journalRows(state);
  expect(rows.map((row) => [row[2], row[3], row[6]?.split(':')[0]])).toEqual(
    units.flatMap(({ code, mends }) => mends.map(({ place }) => ['Sửa giúp', code, place])),
  );
});

test('only what was chosen is written; the rest is offered again; the same again does nothing', () => {
  const state = prepared.copy();
  const all = choicesOf(offers(state));
  const chosen = all.filter((_choice, i) => i % 3 === 0);

  expect(apply(state, chosen).outcome).toMatchObject({ mended: chosen.length, left: 0 });
  const once = copyState(state);
  expect(choicesOf(offers(state))).toEqual(all.filter((_choice, i) => i % 3 !== 0));
  expect(apply(state, chosen).outcome).toMatchObject({ ok: true, mended: 0, left: chosen.length });
  expect(state).toEqual(once);
});

test('a cell that somebody changed after the preview is left alone', () => {
  const state = prepared.ownCopy();
  const units = offers(state);
  const { sheetId = 0, mends = [] } = units[0] ?? {};
  const place = mends[0]?.place ?? '';
  typeInto(state, sheetId, place, 'sửa lại');

  const { outcome } = apply(state, choicesOf(units));

  expect(outcome).toMatchObject({ mended: choicesOf(units).length - 1, left: 1 });
  expect(String(outcome.message)).toContain('1 chỗ vừa có người thay đổi nên để nguyên');
  expect(cellOf(state, sheetId, place)?.userEnteredValue).toEqual({ stringValue: 'sửa lại' });
  expect(cellOf(state, sheetId, place)).not.toHaveProperty('note');
});

describe('undoing', () => {
  test('gives every value and note back, run by run, and then says that there is nothing', () => {
    const state = prepared.copy();
    const all = choicesOf(offers(state));
    apply(state, all.slice(0, 5));
    const between = contents(state);
    apply(state, all.slice(5));

    expect(runOn(prepared.addIn, state, 'undoMends')).toMatchObject({ ok: true, undone: all.length - 5, left: 0 });
    expect(contents(state)).toEqual(between);
    expect(runOn(prepared.addIn, state, 'undoMends')).toMatchObject({ ok: true, undone: 5, left: 0 });
    expect(isSame(contents(state), contents(prepared.copy()))).toBe(true);
    const rows = journalRows(state);
    expect(runOn(prepared.addIn, state, 'undoMends')).toMatchObject({
      message: 'Không có lần sửa giúp nào để hoàn tác.',
    });
    expect(journalRows(state)).toEqual(rows);
    expect(rows).toHaveLength(2 * all.length);
  });

  test('keeps a note that stood there before and one that was added since', () => {
    const state = prepared.ownCopy();
    const [first] = offers(state);
    const place = first?.mends[0]?.place ?? '';
    const cell = () => cellOf(state, first?.sheetId ?? 0, place) ?? {};
    cell().note = 'Hỏi lại nhà trường';
    apply(state);
    cell().note += '\nĐã hỏi';

    runOn(prepared.addIn, state, 'undoMends');

    expect(cell().note).toBe('Hỏi lại nhà trường\nĐã hỏi');
  });

  test('finds cells that inserted rows have pushed down', () => {
    const state = prepared.ownCopy();
    const pushed = (book: EngineState) => {
      for (const { properties, rows } of book.spreadsheet.sheets) {
        if (properties.sheetId < 1 << 30) continue;
        rows.splice(3, 0, []);
        properties.gridProperties.rowCount += 1;
      }
      return book;
    };
    const { outcome } = apply(state);
    pushed(state);

    expect(runOn(prepared.addIn, state, 'undoMends')).toMatchObject({ undone: outcome.mended, left: 0 });
    expect(isSame(contents(state), contents(pushed(prepared.ownCopy())))).toBe(true);
  });

  test('leaves a cell that somebody has typed into, a tab that is gone, and says so', () => {
    const state = prepared.copy();
    const [first, second] = offers(state);
    const { outcome } = apply(state);
    const place = first?.mends[0]?.place ?? '';
    typeInto(state, first?.sheetId ?? 0, place, 'mới');
    state.spreadsheet.sheets = state.spreadsheet.sheets.filter(
      ({ properties }) => properties.sheetId !== second?.sheetId,
    );

    const undone = runOn(prepared.addIn, state, 'undoMends');

    const left = 1 + (second?.mends.length ?? 0);
    expect(undone).toMatchObject({ undone: Number(outcome.mended) - left, left });
    expect(undone.message).toContain(`ô ${place} (nội dung đã thay đổi sau khi sửa giúp)`);
    expect(undone.message).toContain('trang không còn trong sổ');
    expect(cellOf(state, first?.sheetId ?? 0, place)?.userEnteredValue).toEqual({ stringValue: 'mới' });
    expect(journalRows(state).filter((row) => row[5] === 'Giữ nguyên')).toHaveLength(left);
  });
});
