// Every number of the sample district's report, in prose and in tables, counted again from the reports of its 130 units.

import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { readBody, textOf } from '../report/docx-reader';
import { attribute, descendants, type Element, elements } from '../report/xml';
import { filledDistrict, type PreparedDistrict, runOn } from './district';
import { type Count, count, countBy, countMoney, countRows, type UnitJson } from './recount';

let prepared: PreparedDistrict;
let units: UnitJson[];
let body: Element;
let texts: string[];
let rows: ReturnType<typeof countRows>;
let asked: unknown;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits());
  const state = prepared.copy();
  units = runOn(prepared.addIn, state, 'checkReports').units as unknown as UnitJson[];
  asked = runOn(prepared.addIn, state, 'exportReport').asked;
  const word = state.drive.files.find(({ name }) => name.startsWith('Báo cáo'));
  body = readBody(Buffer.from(word?.content ?? '', 'base64'));
  texts = elements(body, 'w:p').map(textOf);
  rows = countRows(units);
});

const figure = (value: number) => new Intl.NumberFormat('vi-VN').format(value);
const prose = (value: number) => (value > 0 && value < 10 ? `0${value}` : figure(value));
const isReported = ({ state }: UnitJson) => state === 'submitted' || state === 'nil';
const reportedCodes = () => new Set(units.filter(isReported).map(({ code }) => code));
const readable = () => prepared.district.filled.filter(({ truth }) => truth.state !== 'unreadable');

function tableAt(place: number): string[][] {
  const table = descendants(body, 'w:tbl')[place];
  return (table === undefined ? [] : elements(table, 'w:tr')).map((row) => elements(row, 'w:tc').map(textOf));
}

/** The one that is ahead of all others. */
function leading(counts: ReadonlyMap<string, Count>, by: keyof Count, most: number): (readonly [string, Count])[] {
  return [...counts].sort(([, a], [, b]) => b[by] - a[by]).slice(0, most);
}

/** I.1 to II.4 without headings and without what units wrote. */
function composedSentences(): string[] {
  const words = new Set(prepared.district.filled.flatMap(({ narratives }) => narratives).map((text) => text.trim()));
  const isQuote = (text: string) => [...words].some((said) => said !== '' && text.includes(said.replace(/[.;]+$/, '')));
  return elements(body, 'w:p')
    .filter((paragraph) => attribute(paragraph, ['w:pPr', 'w:jc'], 'w:val') === 'both')
    .filter((paragraph) => attribute(paragraph, ['w:pPr', 'w:pStyle'], 'w:val') === undefined)
    .map(textOf)
    .filter((text) => /\d/.test(text) && !isQuote(text));
}

test('the sentences', () => {
  const all = count(rows);
  const groups = countBy(rows, 'group');
  const activities = countBy(rows, 'activity');
  const reported = units.filter(isReported).length;
  const withRows = units.filter((unit) => unit.rows.length > 0);
  const unsent = withRows.filter((unit) => !isReported(unit)).length;
  const [state, mobilised] = [countMoney(prepared, 'stateBudget'), countMoney(prepared, 'mobilisedFunds')];
  const unread = rows.filter(({ isUnread }) => isUnread).length;
  const rough = rows.filter(({ isRough }) => isRough).length;
  const directives = readable().filter(({ directive }) => /\p{L}{3}/u.test(directive));
  const isLate = ({ code }: { code: string }) => !reportedCodes().has(code);
  const late = countMoney(prepared, 'stateBudget', isLate) + countMoney(prepared, 'mobilisedFunds', isLate);
  const nominated = (kind: string, of: (unit: { code: string }) => boolean) =>
    readable()
      .filter(of)
      .flatMap(({ nominations }) => nominations.filter((one) => one[2] === kind)).length;
  const lateNominations = readable().filter((unit) => isLate(unit) && unit.nominations.length > 0).length;
  const inTime = (unit: { code: string }) => !isLate(unit);
  const unfinished = (count: number) => `gồm cả ${prose(count)} đơn vị đã nhập số liệu nhưng chưa hoàn thành báo cáo`;
  const total = `Toàn huyện có ${reported}/130 đơn vị báo cáo; ${all.units} đơn vị tổ chức ${figure(all.classes)} lớp, cuộc thi và các hoạt động khác với ${figure(all.people)} lượt người tham gia (${unfinished(unsent)}).`;
  const [[mostClasses, most] = ['', all]] = leading(activities, 'classes', 1);
  const [[mostPeople, people] = ['', all]] = leading(activities, 'people', 1);
  const known = new Map([...groups].filter(([name]) => name !== 'Hoạt động ngoài danh mục'));
  const list = [...groups].map(([name, one]) =>
    [
      `- ${name}: `,
      one.classes > 0 ? `${prose(one.classes)} lớp, cuộc thi, ` : '',
      one.people > 0 ? `${figure(one.people)} lượt người tham gia, ` : '',
      `${prose(one.units)} đơn vị thực hiện`,
    ].join(''),
  );

  const leftUnquoted = [0, 1, 2].flatMap((narrative) => {
    const units = new Map<string, number>();
    for (const { narratives } of readable()) {
      const text = (narratives[narrative] ?? '').trim();
      if (text.length >= 15) units.set(text, (units.get(text) ?? 0) + 1);
    }
    const left = [...units].sort(([a], [b]) => b.length - a.length).slice(5);
    const ofUnits = left.reduce((sum, [, count]) => sum + count, 0);
    return left.length === 0
      ? []
      : [
          `- Ngoài ra còn ${prose(left.length)} nội dung khác của ${prose(ofUnits)} đơn vị, có trong báo cáo của các đơn vị.`,
        ];
  });

  const composed = composedSentences();
  const expected = [
    `Tính đến thời điểm báo cáo, toàn huyện có ${reported}/130 đơn vị đã gửi báo cáo kết quả tổ chức Tuần lễ (hạn gửi: hết ngày 09/10/2021).`,
    `Có ${prose(units.filter((unit) => unit.state === 'nil').length)} đơn vị báo cáo không phát sinh hoạt động.`,
    `Có ${prose(directives.length)} đơn vị ban hành công văn, kế hoạch chỉ đạo, triển khai Tuần lễ (gồm cả ${prose(directives.filter(isLate).length)} đơn vị chưa hoàn thành báo cáo).`,
    ...list,
    `- Ngân sách nhà nước: ${figure(state)} đồng;`,
    `- Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác: ${figure(mobilised)} đồng.`,
    `Tổng kinh phí: ${figure(state + mobilised)} đồng (gồm cả ${figure(late)} đồng của các đơn vị chưa hoàn thành báo cáo).`,
    `Đề nghị xét khen thưởng ${prose(nominated('Tập thể', inTime))} tập thể, ${prose(nominated('Cá nhân', inTime))} cá nhân (danh sách tại Phụ lục IV; chưa gồm đề nghị của ${prose(lateNominations)} đơn vị chưa hoàn thành báo cáo).`,
    `Tổng cộng: ${figure(all.classes)} lớp, cuộc thi; ${figure(all.people)} lượt người tham gia các hoạt động.`,
    total,
    `Hoạt động có nhiều lớp, cuộc thi nhất: ${mostClasses} (${prose(most.classes)} lớp, cuộc thi; ${prose(most.units)} đơn vị thực hiện).`,
    `Hoạt động có nhiều người tham gia nhất: ${mostPeople} (${figure(people.people)} lượt người; ${prose(people.units)} đơn vị thực hiện).`,
    `Nhóm hoạt động được nhiều đơn vị thực hiện nhất: ${leading(known, 'units', 3)
      .map(([name, one]) => `${name} (${one.units} đơn vị)`)
      .join('; ')}.`,
    `Số liệu của ${reported}/130 đơn vị đã báo cáo và ${unsent} đơn vị đã nhập số liệu nhưng chưa hoàn thành báo cáo, tính đến 08 giờ 00 phút, ngày 11/10/2021.`,
    `Có ${prose(rough)} dòng số liệu do đơn vị ghi gần đúng; số liệu có gồm các dòng này được đánh dấu (1) tại Phụ lục I.`,
    `Còn ${prose(unread)} dòng có số liệu chưa rõ, chưa cộng vào kết quả.`,
    `Còn ${130 - reported} đơn vị chưa hoàn thành báo cáo.`,
    ...leftUnquoted,
  ];

  const bare = (text: string) => text.replace(/^(- .*thực hiện)[.;]$/, '$1');
  const left = composed.map(bare).filter((text) => !expected.includes(text));
  expect(expected.filter((text) => !composed.map(bare).includes(text))).toEqual([]);
  // What counts neither classes nor people is tested below; the others hold no count of the summary.
  expect(left.filter((text) => !/^(Thực hiện Kế hoạch|Chủ đề|Số liệu tính riêng, |Trên đây|\(1\))/.test(text))).toEqual(
    [],
  );
});

test('what counts neither classes nor people', () => {
  const apart = new Map<string, Map<string, number>>();
  for (const { activity, apart: counted } of rows) {
    const ofActivity = apart.get(activity) ?? new Map<string, number>();
    for (const { unit, value } of counted) if (unit !== '') ofActivity.set(unit, (ofActivity.get(unit) ?? 0) + value);
    if (ofActivity.size > 0) apart.set(activity, ofActivity);
  }
  const largest = [...apart].sort(([, a], [, b]) => Math.max(...b.values()) - Math.max(...a.values())).slice(0, 8);

  const sentence = texts.find((text) => text.startsWith('Số liệu tính riêng')) ?? '';
  const items = /: (.*); các hoạt động khác ghi ở cột Ghi chú của Phụ lục I\.$/.exec(sentence)?.[1]?.split('; ') ?? [];
  const expected = largest.map(([activity, counted]) => {
    return `${activity} (${[...counted].map(([unit, value]) => `${prose(value)} ${unit}`).join(', ')})`;
  });
  expect(items.sort()).toEqual(expected.sort());
});

test('the table of the first annex, line by line, and its sums', () => {
  const printed = tableAt(2).slice(2);
  const bare = (cells: readonly string[]) => cells.map((text) => text.replace(/ \(\d\)(\(\d\))*$/, ''));
  const lines = printed.filter((cells) => cells.length === 6).map(bare);
  const groups = printed.filter((cells) => cells.length === 5).map(bare);

  const expected = (counts: ReadonlyMap<string, Count>) =>
    [...counts].map(([name, one]) => [name, figure(one.classes), figure(one.people)]);
  const inOrder = (all: string[][]) => all.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  expect(inOrder(lines.map(([, activity = '', , classes = '', people = '']) => [activity, classes, people]))).toEqual(
    inOrder(expected(countBy(rows, 'activity'))),
  );
  expect(inOrder(groups.map(([, name = '', classes = '', people = '']) => [name, classes, people]))).toEqual(
    inOrder(expected(countBy(rows, 'group'))),
  );
  const { classes, people } = count(rows);
  expect(printed[printed.length - 1]).toEqual(['Tổng cộng', figure(classes), figure(people), '']);
});

test('a mark stands beside the figures of the lines with rough ones, and nowhere else', () => {
  const marked = tableAt(2).filter((cells) => cells.length === 6 && cells.some((text) => text.endsWith(' (1)')));

  const rough = new Set(rows.filter(({ isRough }) => isRough).map(({ activity }) => activity));
  expect(new Set(marked.map(([, activity]) => activity))).toEqual(rough);
  expect(texts.filter((text) => text.startsWith('(1) '))).toHaveLength(1);
});

test('the units that have not reported', () => {
  expect(
    tableAt(3)
      .slice(1)
      .map(([, name]) => name),
  ).toEqual(units.filter((unit) => !isReported(unit)).map(({ name }) => name));
});

test('the evidence of every unit that gave some', () => {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const given = readable().filter((unit) =>
    [...unit.links, ...unit.photos, unit.directive].some((text) => /\p{L}/u.test(text)),
  );
  const printed = tableAt(4).slice(1);

  expect(printed.map(([, name]) => name)).toEqual(given.map(({ code }) => names.get(code)));
  const links = printed.flatMap(([, , , text = '']) => text.split('\n')).filter((text) => text !== '');
  const count = (which: 'links' | 'photos') =>
    given.flatMap((unit) => unit[which]).filter((text) => text !== '').length;
  expect(links.filter((text) => text.startsWith('Ảnh: '))).toHaveLength(count('photos'));
  expect(links).toHaveLength(count('links') + count('photos'));
});

test('the nominations of the units that have reported, in two groups that say how many', () => {
  const reported = reportedCodes();
  const nominated = prepared.district.filled
    .filter(({ code }) => reported.has(code))
    .flatMap((unit) => unit.nominations);
  const printed = tableAt(5).slice(1);

  expect(printed.filter((cells) => cells.length === 6)).toHaveLength(nominated.length);
  const heads = printed.filter((cells) => cells.length === 2).map(([, name = '']) => name);
  expect(heads.map((name) => Number(/\((\d+)\)$/.exec(name)?.[1])).reduce((sum, one) => sum + one, 0)).toBe(
    nominated.length,
  );
  expect(heads.map((name) => name.replace(/ \(\d+\)$/, ''))).toEqual(['Tập thể', 'Cá nhân']);
});

test('the office is asked before, with how many persons the report names', () => {
  const individuals = tableAt(5).filter(
    (cells) => cells.length === 6 && /^(Cán bộ|Cô|Thầy|Ông|Bà|Em)/.test(cells[1] ?? ''),
  );

  expect(individuals.length).toBeGreaterThan(0);
  expect(asked).toMatch(new RegExp(` Báo cáo sẽ có họ tên của ${individuals.length} cá nhân .* học sinh .* đồng ý `));
});
