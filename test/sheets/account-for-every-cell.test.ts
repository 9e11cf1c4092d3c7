// Nothing that a unit typed anywhere on its tab is dropped without a word.

import { FORM } from '../../src/messages/form';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { type GridValue, grid, insertColumn, insertRows, tabOf, type as typeInto } from '../support/sheet-builders';
import { BLANK, BODY, formOf, findingsOf as found, HEADING, rowOf } from '../support/unit-form';

const LINE: GridValue[] = [1, 'Thi viết', 'Nhà trường', 1, 30, null];

test('a blank form, and a filled one, leave nothing over', () => {
  expect(found(BLANK)).toEqual([]);
  expect(found(insertRows(BLANK, BODY, [LINE]))).toEqual([]);
});

describe('outside the form', () => {
  test('words beside the table are told of, and those under a heading of their own are not', () => {
    const wide = insertColumn(BLANK, 6);
    const row = BODY + 1;
    const at = `G${row + 1}`;
    expect(found(typeInto(wide, [[row, 6, 'xem thêm ở sau']]))).toEqual([['strayText', at]]);
    expect(
      found(
        typeInto(wide, [
          [HEADING, 6, 'Địa điểm'],
          [row, 6, 'Hội trường'],
        ]),
      ),
    ).toEqual([]);
  });

  test('titles above the table and signatures below the form are a frame', () => {
    const framed = insertRows(BLANK, 0, [
      ['UBND HUYỆN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 12/BC'],
    ]);
    const signed = insertRows(framed, framed.values.length, [
      [null, null, 'HIỆU TRƯỞNG'],
      [null, null, '(đã ký)'],
    ]);
    expect(found(signed)).toEqual([]);
  });

  test.each([
    ['above the table', 0],
    ['among the narratives', rowOf(FORM.narratives.results)],
    ['below a narrative', rowOf(FORM.narratives.difficulties) + 2],
    ['below the form', BLANK.values.length],
  ])('a line of the table that got %s is told of, and is in no narrative', (_where, at) => {
    const moved = insertRows(BLANK, at, [LINE]);
    expect(found(moved).map(([code]) => code)).toEqual(['strayRow']);
    expect(Object.values(formOf(moved).narratives).every((cell) => cell.value === null || cell.value === '')).toBe(
      true,
    );
  });

  test('words in the ticks section that are no tick are told of', () => {
    const extra = typeInto(insertColumn(BLANK, 6), [[rowOf(FORM.submit), 6, 'đã xong']]);
    expect(found(extra)).toEqual([['strayText', `G${rowOf(FORM.submit) + 1}`]]);
  });
});

describe('a second table', () => {
  const COPY = [
    ['STT', 'Các hoạt động', 'Đơn vị tổ chức', 'Số lượng', null, 'Ghi chú'],
    [null, null, null, 'Số lớp/số cuộc thi', 'Người', null],
    LINE,
  ];

  test.each([
    ['right below the first', BODY + 15],
    ['below the form', BLANK.values.length],
  ])('%s is told of once, and only the first is read', (_where, at) => {
    const twice = insertRows(
      typeInto(BLANK, [
        [BODY, 1, 'Lễ phát động'],
        [BODY, 4, 120],
      ]),
      at,
      COPY,
    );
    expect(found(twice)).toEqual([['secondTable', `B${at + 1}`]]);
    expect(formOf(twice).rows.filter((row) => row.activity.value !== null)).toHaveLength(1);
  });
});

describe('the heading', () => {
  test.each<[string, readonly (readonly [number, number, GridValue])[]]>([
    [
      'with its merges undone and its words in the second row',
      [
        [HEADING, 1, null],
        [HEADING + 1, 1, 'CÁC HOẠT ĐỘNG'],
      ],
    ],
    [
      'with close words',
      [
        [HEADING, 1, 'Nội dung hoạt động'],
        [HEADING + 1, 3, 'Số lớp / cuộc thi'],
        [HEADING + 1, 4, 'Số người'],
      ],
    ],
    [
      'in one row',
      [
        [HEADING, 3, 'Số lớp'],
        [HEADING, 4, 'Người'],
        [HEADING + 1, 3, null],
        [HEADING + 1, 4, null],
      ],
    ],
  ])('is the heading %s', (_how, changes) => {
    const typed = typeInto(BLANK, [...changes, [BODY, 1, 'Lễ phát động'], [BODY, 3, 2], [BODY, 4, 120]]);
    const line = formOf(typed).rows.find((row) => row.activity.value === 'Lễ phát động');
    expect([line?.classes.value, line?.people.value]).toEqual([2, 120]);
  });

  test.each<[string, string]>([
    ['without marks', 'Cac hoat dong'],
    ['with a slip', 'Các hoat động'],
  ])('%s is known', (_how, words) => {
    expect(found(typeInto(BLANK, [[HEADING, 1, words]]))).toEqual([]);
  });

  test('that has lost a column says so once, and what stands below is not told of line by line', () => {
    const typed = typeInto(BLANK, [
      [HEADING, 2, null],
      [BODY, 1, 'Lễ phát động'],
      [BODY, 2, 'Nhà trường'],
      [BODY, 4, 120],
    ]);
    expect(formOf(typed).findings).toEqual([
      { code: 'columnMissing', place: `B${HEADING + 1}`, params: { column: 'Đơn vị tổ chức' } },
    ]);
    expect(formOf(typed).rows[0]?.organizer).toMatchObject({ value: null, isAbsent: true });
  });

  test('with a blank row put into it is still one', () => {
    const typed = insertRows(
      typeInto(BLANK, [
        [BODY, 1, 'Lễ phát động'],
        [BODY, 4, 120],
      ]),
      HEADING + 1,
      [[null]],
    );
    expect(formOf(typed).rows[0]?.people.value).toBe(120);
  });

  test('with two columns of one name is refused, not guessed', () => {
    const twice = typeInto(insertColumn(BLANK, 4), [[HEADING + 1, 4, 'Người']]);
    expect(readUnitForm(tabOf(twice))).toMatchObject({ ok: false, reason: 'headerRepeated' });
  });
});

describe('merged figures', () => {
  const merged = (left: number, right: number, bottom = BODY + 1) => ({
    ...typeInto(BLANK, [
      [BODY, 1, 'Lễ phát động'],
      [BODY, 3, 120],
    ]),
    merges: [...BLANK.merges, { top: BODY, bottom, left, right }],
  });

  test('across both columns are told of and count as neither', () => {
    const line = formOf(merged(3, 5)).rows[0];
    expect(found(merged(3, 5))).toEqual([['figuresMerged', `D${BODY + 1}`]]);
    expect([line?.classes.value, line?.people.value]).toEqual([null, null]);
  });

  test('with a neighbour that is no figure are read in their own cell', () => {
    const line = formOf(merged(2, 4)).rows[0];
    expect([line?.classes.value, line?.classes.mergedFrom]).toEqual([120, undefined]);
  });

  test('down a column cover the lines below the first', () => {
    const [first, second] = formOf(merged(3, 4, BODY + 2)).rows;
    expect([first?.classes.mergedFrom, second?.classes.mergedFrom]).toEqual([undefined, `D${BODY + 1}`]);
  });
});

describe('an answer typed into its label', () => {
  test.each([
    ['after a colon', `${FORM.narratives.difficulties}: Đường truyền yếu`],
    ['on a new line', `${FORM.narratives.difficulties}\nĐường truyền yếu`],
  ])('%s is the answer', (_how, text) => {
    const { narratives, missingSections } = formOf(typeInto(BLANK, [[rowOf(FORM.narratives.difficulties), 0, text]]));
    expect(narratives.difficulties.value).toBe('Đường truyền yếu');
    expect(missingSections).toEqual([]);
  });

  test('of money and of ticks too', () => {
    const typed = typeInto(BLANK, [
      [rowOf(FORM.stateBudget), 0, `${FORM.stateBudget}: 5.000.000đ`],
      [rowOf(FORM.submit), 0, 'Gửi báo cáo: x'],
    ]);
    expect([formOf(typed).stateBudget.value, formOf(typed).submit.value]).toEqual(['5.000.000đ', 'x']);
  });

  test('comes before what stands in the cell below', () => {
    const row = rowOf(FORM.narratives.results);
    const typed = typeInto(BLANK, [
      [row, 0, `${FORM.narratives.results}: Tốt.`],
      [row + 1, 0, 'Bài học: chuẩn bị sớm.'],
    ]);
    expect(formOf(typed).narratives.results.value).toBe('Tốt.\nBài học: chuẩn bị sớm.');
  });
});

test('several addresses in one cell are several entries', () => {
  const typed = typeInto(BLANK, [[rowOf(FORM.photos) + 1, 1, 'https://a.example.org/1\nhttps://a.example.org/2']]);
  expect(
    formOf(typed)
      .photos.map((cell) => cell.value)
      .slice(0, 2),
  ).toEqual(['https://a.example.org/1', 'https://a.example.org/2']);
});

test('words before an address are not an entry of their own', () => {
  const words = 'Tin bài: https://a.example.org/1\nwww.b.example.org/2';
  const typed = typeInto(BLANK, [[rowOf(FORM.links) + 1, 1, words]]);
  expect(
    formOf(typed)
      .links.map((cell) => cell.value)
      .slice(0, 2),
  ).toEqual(['Tin bài: https://a.example.org/1', 'www.b.example.org/2']);
});

test('a label copied into the place of its answer is no answer', () => {
  const row = rowOf(FORM.narratives.steering);
  const { steering } = formOf(typeInto(BLANK, [[row + 1, 0, FORM.narratives.steering.slice(3)]])).narratives;
  expect([steering.value, steering.place]).toEqual([null, `A${row + 1}`]);
});

test('rows put between the label of the nominations and their heading do not hide them', () => {
  const typed = typeInto(BLANK, [[rowOf(FORM.nominationColumns.name) + 1, 1, 'Tổ Khoa học']]);
  const moved = insertRows(typed, rowOf(FORM.nominationColumns.name), [[null], ['Trường đề nghị:']]);
  expect(formOf(moved).nominations[0]?.name.value).toBe('Tổ Khoa học');
  expect(found(moved)).toEqual([['strayText', `A${rowOf(FORM.nominationColumns.name) + 2}`]]);
});

test('a tab without any heading says so at its first cell', () => {
  expect(readUnitForm(tabOf(grid([['Bảng tự làm'], ['Tập huấn', 2, 60]])))).toEqual({
    ok: false,
    reason: 'tableNotFound',
    place: 'A1',
  });
});
