// The form is found by what its parts are, whatever a unit has done to its tab.

import { FORM } from '../../src/messages/form';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import {
  deleteRows,
  type Grid,
  grid,
  insertColumn,
  insertRows,
  tabOf,
  type as typeInto,
} from '../support/sheet-builders';
import { BLANK, BODY, formOf, HEADING, rowOf } from '../support/unit-form';

const LONGEST = 6;

const FILLED = typeInto(BLANK, [
  [BODY, 1, 'Lễ phát động'],
  [BODY, 2, 'UBND xã'],
  [BODY, 3, 2],
  [BODY, 4, 120],
  [BODY, 5, 'Trực tuyến'],
  [BODY + 1, 1, 'Thi viết'],
  [BODY + 1, 3, 1],
  [BODY + 1, 4, 30],
  [rowOf(FORM.narratives.steering) + 1, 0, 'Đã ban hành kế hoạch.'],
  [rowOf(FORM.narratives.activities) + 1, 0, 'Phát động, thi viết.'],
  [rowOf(FORM.narratives.results) + 1, 0, 'Kết quả tốt.'],
  [rowOf(FORM.stateBudget), 3, 5_000_000],
  [rowOf(FORM.mobilisedFunds), 3, 0],
  [rowOf(FORM.directive), 3, '12/KH-UBND'],
  [rowOf(FORM.links) + 1, 1, 'https://tin.example.org/1'],
  [rowOf(FORM.photos) + 1, 1, 'https://anh.example.org/1'],
  [rowOf(FORM.nominationColumns.name) + 1, 1, 'Nguyễn Văn An'],
  [rowOf(FORM.nominationColumns.name) + 1, 3, 'Cá nhân'],
  [rowOf(FORM.submit), 5, true],
]);

/** What was typed, without the places, which move with the rows. */
function contentOf(tab: Grid) {
  const form = formOf(tab);
  return {
    rows: form.rows
      .filter((row) => row.activity.value !== null)
      .map((row) => [row.activity, row.organizer, row.classes, row.people, row.note].map((cell) => cell.value)),
    steering: form.narratives.steering.shown,
    results: form.narratives.results.shown,
    money: [form.stateBudget.value, form.mobilisedFunds.value],
    directive: form.directive.value,
    links: form.links.map((cell) => cell.value).filter((value) => value !== null),
    photos: form.photos.map((cell) => cell.value).filter((value) => value !== null),
    nominations: form.nominations
      .filter((one) => one.name.value !== null)
      .map((one) => [one.name.value, one.kind.value, one.award.value]),
    ticks: [form.nil.value, form.submit.value],
    missing: form.missingSections,
  };
}

const CONTENT = {
  rows: [
    ['Lễ phát động', 'UBND xã', 2, 120, 'Trực tuyến'],
    ['Thi viết', null, 1, 30, null],
  ],
  steering: 'Đã ban hành kế hoạch.',
  results: 'Kết quả tốt.',
  money: [5_000_000, 0],
  directive: '12/KH-UBND',
  links: ['https://tin.example.org/1'],
  photos: ['https://anh.example.org/1'],
  nominations: [['Nguyễn Văn An', 'Cá nhân', null]],
  ticks: [false, true],
  missing: [],
};

describe('a form as it was handed out', () => {
  test('everything typed is read, and nothing is missing', () => {
    expect(contentOf(FILLED)).toEqual(CONTENT);
  });

  test('a blank form has no values but the two ticks', () => {
    const form = formOf(BLANK);
    expect(form.rows.every((row) => row.activity.value === null && row.people.value === null)).toBe(true);
    expect([form.nil.value, form.submit.value]).toEqual([false, false]);
    expect(form.missingSections).toEqual([]);
  });

  test('cells keep the places they were typed at', () => {
    const form = formOf(FILLED);
    expect(form.rows[0]?.activity.place).toBe('B10');
    expect(form.rows[0]?.people.place).toBe('E10');
    expect(form.narratives.steering.place).toBe('A29');
  });
});

describe('a form that a unit has changed', () => {
  test('rows inserted above the table move it', () => {
    const moved = insertRows(FILLED, 0, [['PHÒNG GIÁO DỤC'], [null], ['Ghi chú của đơn vị']]);
    expect(contentOf(moved)).toEqual(CONTENT);
    expect(formOf(moved).rows[0]?.activity.place).toBe('B13');
  });

  test.each([0, 1, 2, 3, 4, 5])('a column inserted before column %i moves what stands right of it', (column) => {
    const wider = insertColumn(FILLED, column);
    expect(wider.values[0]).toHaveLength(LONGEST + 1);
    expect(contentOf(wider)).toEqual(CONTENT);
  });

  test.each([
    ['in capitals', 'CÁC HOẠT ĐỘNG'],
    ['in decomposed letters', 'Các hoạt động'.normalize('NFD')],
    ['with blanks and a colon', '  Các  hoạt động: '],
  ])('the heading written %s is the heading', (_how, heading) => {
    expect(contentOf(typeInto(FILLED, [[HEADING, 1, heading]]))).toEqual(CONTENT);
  });

  test.each([
    ['in capitals', FORM.narratives.steering.toUpperCase()],
    ['in decomposed letters', FORM.narratives.steering.normalize('NFD')],
  ])('a label written %s is the label', (_how, label) => {
    expect(contentOf(typeInto(FILLED, [[rowOf(FORM.narratives.steering), 0, label]]))).toEqual(CONTENT);
  });

  test('a label with doubled blanks and one decomposed word is the label', () => {
    const label = FORM.mobilisedFunds.replace('hỗ trợ', 'hỗ  trợ').replace('khác', 'khác'.normalize('NFD'));
    expect(contentOf(typeInto(FILLED, [[rowOf(FORM.mobilisedFunds), 0, label]]))).toEqual(CONTENT);
  });

  test('a label without its explanation in brackets is the label', () => {
    const short = typeInto(FILLED, [[rowOf(FORM.submit), 0, 'Gửi báo cáo']]);
    expect(contentOf(short)).toEqual(CONTENT);
  });

  test('"Không phát sinh" as a figure or a narrative is an answer, not the label of the tick', () => {
    const answered = typeInto(FILLED, [
      [BODY, 4, 'Không phát sinh'],
      [rowOf(FORM.narratives.steering) + 1, 0, 'Không phát sinh'],
      [rowOf(FORM.nil), 5, true],
    ]);
    const { rows, steering, ticks, missing } = contentOf(answered);
    expect(rows.map((row) => row[3])).toEqual(['Không phát sinh', 30]);
    expect({ steering, ticks, missing }).toEqual({ steering: 'Không phát sinh', ticks: [true, true], missing: [] });
  });

  test('a short label of a tick without the heading above it is missing, not guessed', () => {
    const heading = rowOf(FORM.confirmation);
    const short = typeInto(FILLED, [[rowOf(FORM.submit), 0, 'Gửi báo cáo']]);
    expect(contentOf(deleteRows(short, heading, heading + 1)).missing).toEqual(['submit']);
    expect(contentOf(deleteRows(FILLED, heading, heading + 1)).missing).toEqual([]);
  });

  test('a deleted narrative is missing and everything else is read', () => {
    const row = rowOf(FORM.narratives.steering);
    expect(contentOf(deleteRows(FILLED, row, row + 2))).toEqual({ ...CONTENT, steering: '', missing: ['steering'] });
  });

  test('everything under the table deleted leaves the figures and names each missing part once', () => {
    const cut = deleteRows(FILLED, rowOf(FORM.report(2021)), FILLED.values.length);
    const { rows, missing } = contentOf(cut);
    expect(rows).toEqual(CONTENT.rows);
    expect([...missing].sort()).toEqual([
      'activities',
      'difficulties',
      'directive',
      'links',
      'mobilisedFunds',
      'nil',
      'nominations',
      'photos',
      'proposals',
      'results',
      'stateBudget',
      'steering',
      'submit',
    ]);
  });

  test('a nomination table that has lost a column is a missing part', () => {
    const lost = typeInto(FILLED, [[rowOf(FORM.nominationColumns.name), 4, null]]);
    expect(contentOf(lost)).toMatchObject({ nominations: [], missing: ['nominations'] });
  });

  test('a narrative over several rows is all of them, a line each, at the place of the first', () => {
    const row = rowOf(FORM.narratives.results) + 1;
    const long = insertRows(FILLED, row + 1, [['Bài học thứ nhất.'], [null, 'Bài học thứ hai.']]);
    const { results } = formOf(long).narratives;
    expect(results.shown).toBe('Kết quả tốt.\nBài học thứ nhất.\nBài học thứ hai.');
    expect(results.place).toBe('A37');
    expect(contentOf(long).missing).toEqual([]);
  });

  test('rows inserted into the table are read as lines', () => {
    const longer = insertRows(FILLED, BODY + 1, [[2, 'Tọa đàm', 'Hội Khuyến học', 3, 45, null]]);
    expect(contentOf(longer).rows[1]).toEqual(['Tọa đàm', 'Hội Khuyến học', 3, 45, null]);
  });
});

describe('merged cells', () => {
  const MERGED = {
    ...typeInto(FILLED, [[BODY, 2, 'Trường Tiểu học']]),
    merges: [
      ...FILLED.merges,
      { top: BODY, bottom: BODY + 3, left: 2, right: 3 },
      { top: BODY, bottom: BODY + 3, left: 4, right: 5 },
    ],
  };

  test('an organiser merged down is the organiser of every line with figures', () => {
    const { rows } = formOf(MERGED);
    expect(rows.slice(0, 2).map((row) => row.organizer.value)).toEqual(['Trường Tiểu học', 'Trường Tiểu học']);
    expect(rows[1]?.organizer.place).toBe('C11');
    expect(rows.slice(0, 2).map((row) => row.organizer.mergedFrom)).toEqual([undefined, 'C10']);
  });

  test('a line without figures is not filled: it stays blank', () => {
    expect(formOf(MERGED).rows[2]?.organizer.value).toBeNull();
  });

  test('figures merged down count once', () => {
    const merged = typeInto(MERGED, [[BODY + 1, 4, null]]);
    expect(
      formOf(merged)
        .rows.slice(0, 2)
        .map((row) => row.people.value),
    ).toEqual([120, null]);
  });
});

describe('a tab that cannot be read', () => {
  test('no tab at all is named as such', () => {
    expect(readUnitForm(undefined)).toEqual({ ok: false, reason: 'tabMissing', place: 'A1' });
  });

  test('a tab without the heading is named as such', () => {
    const lost = deleteRows(FILLED, HEADING, HEADING + 1);
    expect(readUnitForm(tabOf(lost))).toEqual({ ok: false, reason: 'tableNotFound', place: 'D8' });
  });

  test('an empty tab is refused, not read', () => {
    expect(readUnitForm(tabOf(grid([])))).toEqual({ ok: false, reason: 'tableNotFound', place: 'A1' });
  });

  test('a heading without its column of people is refused at the heading', () => {
    const lost = typeInto(FILLED, [[HEADING + 1, 4, null]]);
    expect(readUnitForm(tabOf(lost))).toEqual({
      ok: false,
      reason: 'headerIncomplete',
      place: 'B8',
      params: { column: 'Người' },
    });
  });

  test('words of the heading in a sentence are no heading', () => {
    const quoted = insertRows(FILLED, 0, [[null, 'Các hoạt động']]);
    expect(formOf(quoted).rows[0]?.activity.place).toBe('B11');
  });
});
