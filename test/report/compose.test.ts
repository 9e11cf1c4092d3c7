// What the report says of a campaign: chosen by rules, worded once, the same numbers everywhere.

import { initialSettings } from '../../src/commands/setup-settings';
import type { Comparison } from '../../src/core/comparison/compare-years';
import type { UnitReport } from '../../src/core/submission/report';
import { summarize } from '../../src/core/summary/summarize';
import { composeReport, contentOf } from '../../src/report/compose';
import { compare, lastYear, now as nowOf, past } from '../core/comparison/years';
import { blankForm, catalogue, cell, cleanForm, goodRow, nomination, report, unit } from '../support/core-builders';

const MOMENT = { date: '2021-10-11', time: '16:00' } as const;

function compose(reports: readonly UnitReport[], more: { comparison?: Comparison; leftOut?: Set<never> } = {}) {
  const summary = summarize(reports, catalogue, more.leftOut);
  const { comparison } = more;
  return composeReport({
    settings: initialSettings(),
    reports,
    summary,
    now: MOMENT,
    ...(comparison === undefined ? {} : { comparison }),
  });
}

const sent = (code: string, changes: Parameters<typeof cleanForm>[0] = {}) => report(cleanForm(changes), unit(code));
const notSent = (code: string) => report(cleanForm({ submit: cell(false, 'B61') }), unit(code));
const silent = (code: string) => report(blankForm(), unit(code));

describe('the basis', () => {
  test('says of how many units, and when', () => {
    const model = compose([sent('A'), sent('B'), silent('C')]);

    expect(`${model.basis}, tính đến ${model.moment}`).toBe(
      'Số liệu của 2/3 đơn vị, tính đến 16 giờ 00 phút, ngày 11/10/2021',
    );
  });

  test('says that figures not sent are among them', () => {
    expect(compose([sent('A'), notSent('B')]).basis).toBe(
      'Số liệu của 1/2 đơn vị đã báo cáo và 01 đơn vị đã nhập số liệu nhưng chưa hoàn thành báo cáo',
    );
  });

  test('the moment stands in one place, so that the same figures an hour later are the same report', () => {
    const { moment, ...content } = compose([sent('A')]);

    expect(JSON.stringify(content)).not.toContain('16 giờ');
    expect(contentOf({ moment, ...content })).toEqual(content);
  });
});

describe('figures that need a word', () => {
  const rough = goodRow({ people: 'khoảng 200' });

  test('rough ones are marked in the table, explained below it and counted in II.4', () => {
    const model = compose([sent('A', { rows: [rough] }), sent('B')]);

    expect(model.table.groups[0]?.lines[0]).toMatchObject({ classes: '4', people: '260 (1)' });
    expect(model.table.notes).toEqual([
      '(1) Có gồm số liệu do đơn vị ghi gần đúng; các dòng cộng cũng gồm số liệu này.',
    ]);
    expect(model.figures).toContain(
      'Có 01 dòng số liệu do đơn vị ghi gần đúng; số liệu có gồm các dòng này được đánh dấu (1) tại Phụ lục I.',
    );
  });

  test('an event that two units reported is counted once, and said to be', () => {
    const reports = [sent('A', { rows: [rough] }), sent('B')];
    const summary = summarize(reports, catalogue, new Set(reports[1]?.rows));
    const model = composeReport({ settings: initialSettings(), reports, summary, now: MOMENT });

    expect(model.table.groups[0]?.lines[0]).toMatchObject({ classes: '2 (2)', people: '200 (1)(2)' });
    expect(model.table.notes[1]).toBe('(2) Có hoạt động do nhiều đơn vị cùng báo cáo, chỉ tính một lần.');
    expect(model.figures[2]).toMatch(
      /^Có 01 dòng số liệu về hoạt động đã tính theo báo cáo của đơn vị khác, không tính thêm; .* \(2\) /,
    );
  });

  test('exact ones have no marks and no notes', () => {
    expect(compose([sent('A')]).table).toMatchObject({
      people: '60',
      notes: [],
      groups: [{ lines: [{ people: '60' }] }],
    });
  });
});

describe('beside last year', () => {
  const LINES = [
    ['Tập huấn kỹ năng số', 3, 50],
    ['Cuộc thi đọc sách', 1, 40],
  ] as const;
  const reports = [nowOf(unit('A'), LINES), nowOf(unit('NEW'), LINES)];

  test('only units that reported in both years are compared, and that is said', () => {
    const comparison = compare(lastYear(past('A', [['Tập huấn kỹ năng số', 5, 80]])), reports);

    expect(compose(reports, { comparison }).results[1]).toBe(
      'So với năm 2021, chỉ tính 01 đơn vị so sánh được (đã báo cáo cả hai năm): 04 lớp, cuộc thi, giảm 20,0% (năm 2021: 5); 90 lượt người tham gia, tăng 12,5% (năm 2021: 80).',
    );
  });

  test('of nothing there is no percentage, and of equals no change', () => {
    const comparison = compare(lastYear(past('A', [['Cuộc thi đọc sách', 4, 0]])), reports);

    expect(compose(reports, { comparison }).results[1]).toMatch(
      /bằng năm 2021; 90 lượt người tham gia, năm 2021 không có\.$/,
    );
  });

  test('nothing is said where no unit can be compared, or there is no year before', () => {
    const comparison = compare(lastYear(past('A', [], { reported: false })), reports);

    expect(compose(reports, { comparison }).results.some((text) => text.startsWith('So với'))).toBe(false);
    expect(compose(reports).results.some((text) => text.startsWith('So với'))).toBe(false);
  });
});

describe('what units wrote', () => {
  const withDifficulty = (code: string, text: string) => {
    const form = cleanForm();
    return report({ ...form, narratives: { ...form.narratives, difficulties: cell(text, 'B33') } }, unit(code));
  };

  test('stands once with everybody who wrote it, the first three by name', () => {
    const reports = ['A', 'B', 'C', 'D', 'E'].map((code) => withDifficulty(code, 'Kinh phí tổ chức còn hạn hẹp.'));

    expect(compose(reports).difficulties).toEqual([
      'Các đơn vị phản ánh:',
      '- Kinh phí tổ chức còn hạn hẹp (Trường A, Trường B, Trường C và 2 đơn vị khác).',
    ]);
  });

  test('is counted where there is no room for it', () => {
    const reports = Array.from({ length: 8 }, (_, i) => withDifficulty(`A${i}`, `Khó khăn thứ ${i} của đơn vị.`));

    const { difficulties } = compose(reports);
    expect(difficulties).toHaveLength(7);
    expect(difficulties[6]).toBe('- Ngoài ra còn 03 nội dung khác của 03 đơn vị, có trong báo cáo của các đơn vị.');
  });
});

describe('the sentence of the total', () => {
  const banners = goodRow({ activity: 'Treo băng rôn', classes: 12, people: 0 });
  const totalOf = (...reports: UnitReport[]) => compose(reports).results[0];

  test('counts people of classes alone where there is nothing else, and names the rest where there is', () => {
    expect(totalOf(sent('A'), silent('B'))).toBe(
      'Toàn huyện có 1/2 đơn vị báo cáo; 01 đơn vị tổ chức 02 lớp, cuộc thi với 60 lượt người tham gia.',
    );
    expect(totalOf(sent('A', { rows: [goodRow(), banners] }))).toBe(
      'Toàn huyện có 1/1 đơn vị báo cáo; 01 đơn vị tổ chức 02 lớp, cuộc thi và các hoạt động khác với 60 lượt người tham gia.',
    );
    expect(totalOf(sent('A', { rows: [banners] }))).toBe(
      'Toàn huyện có 1/1 đơn vị báo cáo; 01 đơn vị tổ chức các hoạt động của Tuần lễ với 0 lượt người tham gia.',
    );
  });

  test('says of how many units it is that have not finished', () => {
    expect(totalOf(sent('A'), notSent('B'))).toMatch(
      / với 120 lượt người tham gia \(gồm cả 01 đơn vị đã nhập số liệu nhưng chưa hoàn thành báo cáo\)\.$/,
    );
  });
});

describe('nominations in II.3', () => {
  const nominated = (code: string, kinds: readonly string[], submit = true) =>
    report(
      cleanForm({
        nominations: kinds.map((kind) => nomination({ kind })),
        submit: cell(submit, 'B61'),
        narratives: { ...cleanForm().narratives, proposals: cell('Không') },
      }),
      unit(code),
    );
  const last = (...reports: UnitReport[]) => compose(reports).proposals;

  test('only what there is is counted, and what is there takes the place of the words for nothing', () => {
    expect(last(nominated('A', ['Cá nhân', 'Cá nhân']))).toEqual([
      'Đề nghị xét khen thưởng 02 cá nhân (danh sách tại Phụ lục III).',
    ]);
    expect(last(nominated('A', ['?', 'Tập thể']))).toContain(
      'Đề nghị xét khen thưởng 01 tập thể, 01 trường hợp chưa ghi rõ tập thể hay cá nhân (danh sách tại Phụ lục III).',
    );
  });

  test('where only units that have not reported nominate somebody it is said', () => {
    expect(last(sent('A'), nominated('B', ['Tập thể'], false)).at(-1)).toBe(
      'Danh sách đề nghị khen thưởng chưa gồm đề nghị của 01 đơn vị chưa hoàn thành báo cáo.',
    );
    expect(last(sent('A')).join()).not.toContain('khen thưởng');
  });
});

describe('annexes', () => {
  const bare = { directive: cell(null), links: [], photos: [] };

  test('the figures alone are no numbered annex', () => {
    const model = compose([sent('A', bare)]);

    expect(model.annexes).toEqual({ figures: 'Phụ lục', missing: '', evidence: '', nominations: '' });
    expect(model.pointers).toBe('Số liệu chi tiết tại Phụ lục kèm theo');
    expect(model.figures).toContain('Tất cả các đơn vị đã gửi báo cáo.');
  });

  test('numbers and pointers follow the annexes there are', () => {
    const model = compose([sent('A', { ...bare, nominations: [nomination()] }), silent('B')]);

    expect(model.annexes).toEqual({
      figures: 'Phụ lục I',
      missing: 'Phụ lục II',
      evidence: '',
      nominations: 'Phụ lục III',
    });
    expect(model.figures).toContain('Còn 01 đơn vị chưa hoàn thành báo cáo.');
    expect(model.pointers).toBe(
      'Số liệu chi tiết tại Phụ lục I; danh sách đơn vị chưa hoàn thành báo cáo tại Phụ lục II; danh sách đề nghị khen thưởng tại Phụ lục III kèm theo',
    );
  });

  test('the units that are missing stand there with how far they are, in words for those above', () => {
    const ticked = cleanForm({ rows: [goodRow({ people: 'nhiều' })] });
    const { missing } = compose([
      silent('A'),
      notSent('B'),
      report(ticked, unit('C')),
      report({ ...ticked, submit: cell(false, 'B61') }, unit('D')),
      { ...sent('E'), standing: 'returned' },
      { ...silent('F'), state: 'unreadable' },
      sent('G'),
    ]);

    expect(missing.map(({ index, state }) => `${index}. ${state}`)).toEqual([
      '1. Chưa nhập số liệu',
      '2. Đã nhập, chưa gửi',
      '3. Đã gửi, số liệu cần chỉnh sửa',
      '4. Đã nhập, chưa gửi; số liệu cần chỉnh sửa',
      '5. Đã trả lại để chỉnh sửa, chưa gửi lại',
      '6. Chưa đọc được số liệu',
    ]);
  });

  test('what comes from units that have not reported is said beside directives and money', () => {
    const money = { stateBudget: cell(1_000_000), mobilisedFunds: cell(null) };
    const late = cleanForm({ ...money, submit: cell(false, 'B61') });
    const { steering, funding } = compose([sent('A', money), report(late, unit('B'))]);

    expect(steering).toContain(
      'Có 02 đơn vị ban hành công văn, kế hoạch chỉ đạo, triển khai Tuần lễ (gồm cả 01 đơn vị chưa hoàn thành báo cáo).',
    );
    expect(funding.total).toBe('2.000.000 đồng (gồm cả 1.000.000 đồng của các đơn vị chưa hoàn thành báo cáo)');
    expect(compose([sent('A', money)]).funding.total).toBe('1.000.000 đồng');
  });

  test('evidence is listed of the units that gave some, pictures as links', () => {
    const { evidence, steering } = compose([
      sent('A', bare),
      sent('B'),
      sent('C', { ...bare, directive: cell('Không có') }),
    ]);

    expect(evidence).toEqual([
      {
        index: '1',
        unit: 'Trường B',
        directive: 'Công văn số 12/CV-THCS',
        links: 'https://tin.example.org/1\nẢnh: https://photos.example.org/1\nẢnh: https://photos.example.org/2',
      },
    ]);
    expect(steering).toContain('Có 01 đơn vị ban hành công văn, kế hoạch chỉ đạo, triển khai Tuần lễ.');
  });

  test('nominations are those of the units that have reported, collectives before individuals', () => {
    const individual = nomination({ name: 'Cán bộ thư viện', kind: 'Cá nhân', position: 'Nhân viên' });
    const form = cleanForm({ nominations: [individual, nomination()] });
    const draft = { ...form, submit: cell(false, 'B61') };

    const { nominations, proposals } = compose([report(form, unit('A')), report(draft, unit('B'))]);
    expect(proposals.at(-1)).toBe(
      'Đề nghị xét khen thưởng 01 tập thể, 01 cá nhân (danh sách tại Phụ lục IV; chưa gồm đề nghị của 01 đơn vị chưa hoàn thành báo cáo).',
    );
    expect(nominations.map(({ index, name }) => `${index}. ${name}`)).toEqual(['I. Tập thể (1)', 'II. Cá nhân (1)']);
    expect(nominations[1]?.lines).toEqual([
      {
        index: '1',
        name: 'Cán bộ thư viện',
        position: 'Nhân viên',
        unit: 'Trường A',
        award: 'Giấy khen',
        achievement: 'Tổ chức tốt',
      },
    ]);
  });
});
