// The tags in the paragraphs of a template, and braces that make none.

import type { TemplateFault, TemplateFaultKind, TemplatePlace } from '../core/report/template-fault';
import type { TemplateParagraph } from './template-text';
import { tidyName } from './tidy-tags';

export interface TemplateTag {
  /** Opens a section, opens one for the opposite, ends it, or is a text. */
  readonly mark: '#' | '^' | '/' | '';
  readonly name: string;
  /** As typed, without the braces. */
  readonly typed: string;
  readonly place: TemplatePlace;
  /** Of its paragraph. */
  readonly tables: readonly number[];
}

export interface FoundTags {
  readonly tags: readonly TemplateTag[];
  readonly faults: readonly TemplateFault[];
}

const BRACE = /[{}]/g;
/** Characters of a broken tag that are told. */
const LONGEST_PIECE = 40;

export function findTags(paragraphs: readonly TemplateParagraph[], part: string): FoundTags {
  const tags: TemplateTag[] = [];
  const faults: TemplateFault[] = [];
  /** What stands behind a brace that the paragraph leaves open. */
  let open: { readonly typed: string; readonly place: TemplatePlace } | undefined;
  const tell = (kind: TemplateFaultKind, typed: string, place: TemplatePlace) =>
    faults.push({
      kind,
      tag: typed.trim().slice(0, LONGEST_PIECE),
      part,
      place,
      detail: 'Found in the text of the part',
    });
  const leaveOpen = () => {
    if (open !== undefined) tell('unclosed-tag', open.typed, open.place);
    open = undefined;
  };
  for (const { text, place, tables } of paragraphs) {
    let last = 0;
    let from: number | undefined;
    for (const { 0: brace, index = 0 } of text.matchAll(BRACE)) {
      const between = text.slice(last, index);
      last = index + 1;
      if (brace === '{') {
        leaveOpen();
        if (from !== undefined) tell('unclosed-tag', between, place);
        from = last;
      } else if (from !== undefined) {
        tags.push({ ...readTag(between), place, tables });
        from = undefined;
      } else if (open !== undefined) {
        tell('split-tag', `${open.typed}${between}`, open.place);
        open = undefined;
      } else tell('unopened-tag', lastWord(between), place);
    }
    // A brace left open in one paragraph and closed in the next is one tag to whoever typed it.
    if (from !== undefined) open = { typed: text.slice(from), place };
    else if (open !== undefined && text.trim() !== '') leaveOpen();
  }
  leaveOpen();
  return { tags, faults };
}

function readTag(typed: string): Pick<TemplateTag, 'mark' | 'name' | 'typed'> {
  const name = tidyName(typed);
  const first = name.charAt(0);
  const mark = first === '#' || first === '^' || first === '/' ? first : '';
  return { mark, name: name.slice(mark.length), typed: typed.trim() };
}

const lastWord = (text: string): string => /\S*\s*$/.exec(text)?.[0] ?? '';
