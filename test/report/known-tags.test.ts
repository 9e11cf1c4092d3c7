// The declared tags are those that a report fills in, and those that the built-in template asks for.

import type { TagKind } from '../../src/core/report/tag-set';
import { NEEDED_TAGS, TAG_SETS, TEMPLATE_NAMES } from '../../src/core/report/templates';
import { reportTags } from '../../src/report';
import type { TagScope } from '../../src/report/tags';
import { unitReportTags } from '../../src/report/unit-tags';
import { samplePhotos } from './sample-photos';
import { sampleReport } from './sample-report';
import { sampleUnitReport } from './sample-unit-report';

/** Paths of the values, with what each can stand for. */
function kindsIn(scope: TagScope, above = ''): [string, TagKind][] {
  return Object.entries(scope).flatMap(([name, value]): [string, TagKind][] => {
    const path = `${above}${name}`;
    if (typeof value === 'string') return [[path, 'text']];
    // A list of one thing that is not there is filled in as `false`.
    if (typeof value === 'boolean') return path === 'motNoiGui' ? [] : [[path, 'condition']];
    const scopes: readonly TagScope[] = Array.isArray(value) ? value : [value as TagScope];
    return [[path, 'list'], ...scopes.flatMap((inner) => kindsIn(inner, `${path}.`))];
  });
}

test('the declared tags are those that a report fills in, each of its kind', () => {
  const filled = [
    ...kindsIn(reportTags(sampleReport({ photos: samplePhotos(1).photos }))),
    ...kindsIn(reportTags(sampleReport({ receivers: ['Sở Giáo dục và Đào tạo Hà Nội'] }))),
  ];

  expect(new Map(filled)).toEqual(new Map(TAG_SETS.report));
});

test('so are those of a unit’s own report', () => {
  const heading = { index: 'I', activity: 'Các lớp', organizer: '', classes: '', people: '', note: '' };
  const { table } = sampleUnitReport();
  const withHeading = { ...table, blocks: [{ heading, lines: table.blocks.flatMap(({ lines }) => lines) }] };

  const filled = kindsIn(unitReportTags(sampleUnitReport({ draft: 'Bản nháp', table: withHeading })));

  expect(new Map(filled)).toEqual(new Map(TAG_SETS.unit));
});

test.each(TEMPLATE_NAMES)('a needed tag of %s is one that prints something', (name) => {
  const needed: readonly string[] = NEEDED_TAGS[name];

  expect(needed.map((path) => TAG_SETS[name].get(path))).toEqual(needed.map(() => 'text'));
});
