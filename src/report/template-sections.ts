// The sections of a template: which tags stand in which, and ends that fit no beginning.

import { resolveTag } from '../core/report/tag-set';
import type { TemplateFault, TemplateFaultKind } from '../core/report/template-fault';
import { TAG_SETS, type TemplateName } from '../core/report/templates';
import type { TemplateTag } from './template-tags';

export interface PlacedTag extends TemplateTag {
  /** Paths of the lists it stands in, from the outermost. */
  readonly inside: readonly string[];
  /** In a section that is printed only where there is nothing. */
  readonly isOpposite: boolean;
}

export interface FoundSections {
  readonly tags: readonly PlacedTag[];
  readonly faults: readonly TemplateFault[];
}

export function findSections(template: TemplateName, tags: readonly TemplateTag[], part: string): FoundSections {
  const placed: PlacedTag[] = [];
  const faults: TemplateFault[] = [];
  const open: { readonly tag: TemplateTag; readonly path?: string }[] = [];
  const tell = (kind: TemplateFaultKind, tag: TemplateTag, meant?: string) =>
    faults.push({
      kind,
      tag: tag.name,
      part,
      place: tag.place,
      detail: 'Found in the order of the tags',
      ...(meant === undefined ? {} : { meant }),
    });
  for (const [at, tag] of tags.entries()) {
    const inside = open.flatMap(({ path }) => (path === undefined ? [] : [path]));
    const isOpposite = open.some((section) => section.tag.mark === '^');
    if (tag.mark !== '/') placed.push({ ...tag, inside, isOpposite });
    if (tag.mark === '#' || tag.mark === '^') {
      const found = tag.mark === '#' ? resolveTag(TAG_SETS[template], tag.name, inside) : undefined;
      open.push(found?.kind === 'list' ? { tag, path: found.path } : { tag });
    }
    if (tag.mark !== '/') continue;
    const isOpen = tag.name === '' || open.some((section) => section.tag.name === tag.name);
    let innermost = open[open.length - 1]?.tag;
    while (isOpen && innermost !== undefined && !fits(tag, innermost) && !endsLater(innermost, tags.slice(at + 1))) {
      tell('unclosed-section', innermost);
      open.pop();
      innermost = open[open.length - 1]?.tag;
    }
    if (innermost === undefined || !isOpen) tell('unopened-section', tag);
    else if (fits(tag, innermost)) {
      open.pop();
      if (!isOneStretch(innermost, tag)) tell('misplaced-section', innermost);
    } else {
      tell('crossed-sections', tag, innermost.name);
      open.splice(open.map((section) => section.tag.name).lastIndexOf(tag.name), 1);
    }
  }
  for (const { tag } of open) tell('unclosed-section', tag);
  return { tags: placed, faults };
}

/** {/} ends whatever is innermost. */
const fits = (end: TemplateTag, section: TemplateTag): boolean => end.name === '' || end.name === section.name;

/** Whether an end is still to come that no later section of that name takes. */
function endsLater({ name }: TemplateTag, later: readonly TemplateTag[]): boolean {
  let depth = 0;
  for (const tag of later) {
    if (tag.name !== name || tag.mark === '') continue;
    depth += tag.mark === '/' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** A section begins and ends in the text, or both in rows of one table. */
function isOneStretch(one: TemplateTag, other: TemplateTag): boolean {
  return one.tables.join() === other.tables.join();
}
