// The names in a template against the tags there are: unknown ones, ones in the wrong place, and needed ones that are missing.

import { nameOf, namesOf, pathsNamed, resolveTag } from '../core/report/tag-set';
import type { TemplateFault } from '../core/report/template-fault';
import { NEEDED_TAGS, TAG_SETS, type TemplateName } from '../core/report/templates';
import { letterDistance } from '../core/text/similarity';
import type { PlacedTag } from './template-sections';
import type { TemplateTag } from './template-tags';

/** Letters that a mistyped name may be away from the one that was meant: 2 in 6. */
const SLIPS = 1 / 3;

/** Names that are those of no tag, wherever they stand; the end of a section with its beginning, where it has one. */
export function unknownNames(template: TemplateName, tags: readonly TemplateTag[], part: string): TemplateFault[] {
  const set = TAG_SETS[template];
  const begun = new Set(tags.flatMap(({ mark, name }) => (mark === '#' || mark === '^' ? [name] : [])));
  return tags
    .filter(
      ({ mark, name }) => pathsNamed(set, name).length === 0 && !(mark === '/' && (name === '' || begun.has(name))),
    )
    .map(({ mark, name, typed, place }) => {
      const meant = likeliest(namesOf(set), name);
      const fault = { kind: 'unknown-tag', tag: typed, part, place, detail: 'No such tag' } as const;
      return meant === undefined ? fault : { ...fault, meant: `${mark}${meant}` };
    });
}

/** What stands in it would seem to be in the wrong place. */
export function hasUnknownSection(template: TemplateName, tags: readonly TemplateTag[]): boolean {
  const set = TAG_SETS[template];
  return tags.some(({ mark, name }) => (mark === '#' || mark === '^') && pathsNamed(set, name).length === 0);
}

function likeliest(names: readonly string[], name: string): string | undefined {
  const letters = [...name.toLowerCase()];
  const [best] = names
    .map((known) => ({ known, slips: letterDistance(letters, [...known.toLowerCase()]) }))
    .filter(({ known, slips }) => slips <= known.length * SLIPS)
    .sort((a, b) => a.slips - b.slips);
  return best?.known;
}

/** Known names that stand for nothing where they are, or for something that is no text. */
export function misplacedNames(template: TemplateName, tags: readonly PlacedTag[], part: string): TemplateFault[] {
  const set = TAG_SETS[template];
  return tags.flatMap(({ mark, name, place, inside }): TemplateFault[] => {
    const paths = pathsNamed(set, name);
    const found = resolveTag(set, name, inside);
    const fault = { tag: name, part, place };
    if (paths.length === 0) return [];
    if (found === undefined) {
      const [meant = ''] = paths;
      return [{ ...fault, kind: 'tag-outside-section', detail: 'Stands outside of its section', meant }];
    }
    if (mark !== '' || found.kind === 'text') return [];
    return [{ ...fault, kind: 'section-as-text', detail: 'A section is no text' }];
  });
}

/** @param tags of the body: a header is no place for what a report must say */
export function missingTags(template: TemplateName, tags: readonly PlacedTag[], part: string): TemplateFault[] {
  const set = TAG_SETS[template];
  const needed: readonly string[] = NEEDED_TAGS[template];
  const printed = new Set(
    tags.flatMap(({ mark, name, inside, isOpposite }) =>
      mark === '' && !isOpposite ? [resolveTag(set, name, inside)?.path] : [],
    ),
  );
  return needed
    .filter((path) => !printed.has(path))
    .map((path) => ({
      kind: 'missing-tag',
      tag: nameOf(path),
      part,
      detail: 'A report must have it',
      meant: path,
    }));
}
