// Reads docxtemplater's errors: a template fault is an Error with `properties`, several are nested under `errors`.
import type { TemplateFault, TemplateFaultKind } from './template-error';

/** docxtemplater's error ids (its errors.js) that a person who edits the template can cause. */
const KINDS: { readonly [id: string]: TemplateFaultKind } = {
  filetype_not_identified: 'not-a-word-file',
  filetype_not_handled: 'not-a-word-file',
  unopened_tag: 'unopened-tag',
  duplicate_close_tag: 'unopened-tag',
  unclosed_tag: 'unclosed-tag',
  duplicate_open_tag: 'unclosed-tag',
  unopened_loop: 'unopened-section',
  unclosed_loop: 'unclosed-section',
  closing_tag_does_not_match_opening_tag: 'crossed-sections',
  unbalanced_loop_tags: 'crossed-sections',
  loop_position_invalid: 'misplaced-section',
};

/**
 * The faults that an error of docxtemplater reports.
 *
 * @returns an empty list when the error is none of docxtemplater's, thus a bug to be thrown on
 */
export function templateFaults(error: unknown): TemplateFault[] {
  const properties = field(error, 'properties');
  const id = textField(properties, 'id');
  if (id === '') {
    return [];
  }
  const nested = field(properties, 'errors');
  if (Array.isArray(nested)) {
    return nested.reduce<TemplateFault[]>((all, one) => all.concat(templateFaults(one)), []);
  }
  return [
    {
      kind: KINDS[id] ?? 'other',
      tag: textField(properties, 'xtag') || textField(properties, 'openingtag'),
      part: textField(properties, 'file'),
      detail: textField(properties, 'explanation') || id,
    },
  ];
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const textField = (value: unknown, name: string): string => {
  const found = field(value, name);
  return typeof found === 'string' ? found : '';
};
