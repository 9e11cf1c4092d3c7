// Whatever units have typed: the document has no tag left, is well formed, and its table adds up.

import fc from 'fast-check';
import { initialSettings } from '../../src/commands/setup-settings';
import type { UnitReport } from '../../src/core/submission/report';
import { findSharedEvents, leftOutRows } from '../../src/core/summary/shared-events';
import { summarize } from '../../src/core/summary/summarize';
import { fillReport } from '../../src/report';
import { composeReport } from '../../src/report/compose';
import { blankForm, catalogue, cell, nomination, report, row, unit } from '../support/core-builders';
import { paragraphTexts, readBody, textOf } from './docx-reader';
import { bytes, templateBase64 } from './template-file';
import { descendants, elements } from './xml';

const words = fc.oneof(
  fc.constantFrom(
    'Tập huấn kỹ năng số',
    'Cuộc thi đọc sách',
    'Treo băng rôn',
    '',
    'Không có',
    'Ngày hội đọc sách của xã',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const count = fc.oneof(
  fc.nat(3000),
  fc.constantFrom('khoảng 200', '2 lớp', '30 HS', '1.200', '5-6', 'nhiều', '0', '12 buổi', null),
);
const typedRow = fc.record({ activity: words, classes: count, people: count, note: words });
const typedNomination = fc.record({
  name: words,
  kind: fc.constantFrom('Tập thể', 'Cá nhân', 'x', null),
  achievement: words,
});
const submission = fc.record({
  rows: fc.array(typedRow, { maxLength: 6 }),
  narrative: words,
  directive: words,
  links: fc.array(words, { maxLength: 2 }),
  nominations: fc.array(typedNomination, { maxLength: 2 }),
  submit: fc.boolean(),
  nil: fc.boolean(),
});
type Submission = typeof submission extends fc.Arbitrary<infer T> ? T : never;

function reportOf(typed: Submission, index: number): UnitReport {
  const narrative = (place: string) => cell(typed.narrative, place);
  return report(
    blankForm({
      rows: typed.rows.map((values, i) => row(values, 10 + i)),
      narratives: {
        steering: narrative('B30'),
        activities: narrative('B31'),
        results: narrative('B32'),
        difficulties: narrative('B33'),
        proposals: narrative('B34'),
      },
      directive: cell(typed.directive, 'B42'),
      links: typed.links.map((link) => cell(link, 'B43')),
      nominations: typed.nominations.map(nomination),
      submit: cell(typed.submit, 'B61'),
      nil: cell(typed.nil, 'B60'),
    }),
    unit(`U${index}`, { commune: 'Cự Khê' }),
  );
}

let base64: string;
beforeAll(async () => {
  base64 = await templateBase64();
});

const number = (text: string | undefined) => Number((text ?? '').replace(/ \(\d\)(\(\d\))*$/, '').replace(/\./g, ''));

test('law: no tag is left, and lines, groups and total agree', () => {
  fc.assert(
    fc.property(fc.array(submission, { maxLength: 6 }), fc.boolean(), (typed, isOnce) => {
      const reports = typed.map(reportOf);
      const events = findSharedEvents(reports);
      const leftOut = leftOutRows(events, new Map(isOnce ? events.map(({ key }) => [key, 'once'] as const) : []));
      const summary = summarize(reports, catalogue, leftOut);
      const now = { date: '2021-10-11', time: '16:00' } as const;
      const docx = bytes(fillReport({ base64 }, composeReport({ settings: initialSettings(), reports, summary, now })));

      const table = descendants(readBody(docx), 'w:tbl')[2];
      const rows = (table === undefined ? [] : elements(table, 'w:tr')).slice(2);
      const cells = rows.map((one) => elements(one, 'w:tc').map(textOf));
      const [groups, lines, total] = [
        cells.filter((one) => one.length === 5),
        cells.filter((one) => one.length === 6),
        cells[cells.length - 1],
      ];
      const sum = (all: readonly string[][], at: number) => all.reduce((result, one) => result + number(one[at]), 0);
      expect([number(total?.[1]), number(total?.[2])]).toEqual([summary.totals.classes, summary.totals.people]);
      expect([sum(lines, 3), sum(lines, 4)]).toEqual([summary.totals.classes, summary.totals.people]);
      expect([sum(groups, 2), sum(groups, 3)]).toEqual([summary.totals.classes, summary.totals.people]);

      const template =
        /\{[#^/]?(?:coSoSoLieu|thoiDiem|chiDan|doan|phuLuc\w+|dong|nhom\w*|stt|ten\w+|co[A-Z]\w+|so\w+)\}/;
      expect(paragraphTexts(docx).filter((text) => template.test(text))).toEqual([]);
      expect(paragraphTexts(docx).join('\n')).not.toMatch(/undefined|NaN|\[object/);
    }),
    { numRuns: 25 },
  );
});
