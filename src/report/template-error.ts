// The one error of a Word template that cannot be filled: which tags are wrong, and how.

import type { TemplateFault } from '../core/report/template-fault';

export type { TemplateFault, TemplateFaultKind } from '../core/report/template-fault';

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
