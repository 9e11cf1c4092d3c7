// The declared tags are those that a report fills in, and those that the built-in template asks for.

import { KNOWN_TAGS, type TagKind } from '../../src/core/report/known-tags';
import { reportTags } from '../../src/report';
import { NEEDED_TAGS } from '../../src/report/needed-tags';
import type { TagScope } from '../../src/report/tags';
import { samplePhotos } from './sample-photos';
import { sampleReport } from './sample-report';

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

  expect(Object.fromEntries(filled)).toEqual(KNOWN_TAGS);
});

test('a needed tag is one that prints something', () => {
  expect(NEEDED_TAGS.map((path) => KNOWN_TAGS[path])).toEqual(NEEDED_TAGS.map(() => 'text'));
});
