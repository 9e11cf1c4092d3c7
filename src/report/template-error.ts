// The one error of a Word template that cannot be filled: which tags are wrong, and how.

export type TemplateFaultKind =
  | 'not-a-word-file'
  | 'unknown-tag'
  | 'unopened-tag'
  | 'unclosed-tag'
  | 'unopened-section'
  | 'unclosed-section'
  | 'crossed-sections'
  | 'misplaced-section'
  | 'other';

export interface TemplateFault {
  readonly kind: TemplateFaultKind;
  /** The tag as it stands in the template, without its braces; empty when the fault belongs to no tag. */
  readonly tag: string;
  /** The part of the file, e.g. `word/document.xml`; empty when not known. */
  readonly part: string;
  /** The finding in the words of the library that made it. */
  readonly detail: string;
}

/** Thrown when the template, not the report, is at fault; nothing was written. */
export class TemplateError extends Error {
  readonly faults: readonly TemplateFault[];

  constructor(faults: readonly TemplateFault[]) {
    super(`The Word template cannot be filled: ${faults.map(describe).join('; ')}`);
    this.name = 'TemplateError';
    this.faults = faults;
  }
}

const describe = (fault: TemplateFault): string => (fault.tag === '' ? fault.kind : `${fault.kind} {${fault.tag}}`);
