// What can be wrong with a Word template, and where: values, worded in src/messages.

export type TemplateFaultKind =
  | 'empty-file'
  | 'not-a-word-file'
  | 'old-or-locked-file'
  | 'file-too-large'
  | 'unknown-tag'
  | 'unopened-tag'
  | 'unclosed-tag'
  | 'split-tag'
  | 'unopened-section'
  | 'unclosed-section'
  | 'crossed-sections'
  | 'misplaced-section'
  | 'tag-outside-section'
  | 'section-as-text'
  | 'missing-tag'
  | 'other';

export interface TemplatePlace {
  readonly area: 'body' | 'header' | 'footer' | 'footnote' | 'comment' | 'properties';
  /** The text of the paragraph. */
  readonly quote: string;
  /** The paragraph before it that says something besides tags, for a paragraph that does not; blank where there is none. */
  readonly below: string;
  readonly table?: {
    /** The text of its first row. */
    readonly head: string;
    /** From 1. */
    readonly row: number;
  };
}

export interface TemplateFault {
  readonly kind: TemplateFaultKind;
  /** The tag as it stands in the template, without its braces; empty when the fault belongs to no tag. */
  readonly tag: string;
  /** The part of the file, e.g. `word/document.xml`; empty when not known. */
  readonly part: string;
  /** The finding in the words of the program that made it, for whoever looks after it. */
  readonly detail: string;
  /** Absent when the fault is the file's, or nowhere. */
  readonly place?: TemplatePlace;
  /** The tag that was meant by all likelihood, the section that has to end first, or the path (`KnownTag`) of the tag. */
  readonly meant?: string;
}
