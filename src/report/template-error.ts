// The one error of a Word template that cannot be filled: which tags are wrong, and how.

import type { TemplateFault } from '../core/report/template-fault';
import type { TemplateName } from '../core/report/templates';

export type { TemplateFault, TemplateFaultKind } from '../core/report/template-fault';

/** Thrown when the template, not the report, is at fault; nothing was written. */
export class TemplateError extends Error {
  readonly faults: readonly TemplateFault[];

  constructor(
    faults: readonly TemplateFault[],
    /** Which template. */
    readonly template: TemplateName = 'report',
  ) {
    super(`The Word template cannot be filled: ${faults.map(describe).join('; ')}`);
    this.name = 'TemplateError';
    this.faults = faults;
  }
}

const describe = (fault: TemplateFault): string => (fault.tag === '' ? fault.kind : `${fault.kind} {${fault.tag}}`);
