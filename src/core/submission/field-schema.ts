// The schema of a field's text, made from its rule: what a check says of an answer follows from the same numbers as what the form shows.

import * as z from 'zod/mini';
import type { FieldRule } from './fields';

/** What can be wrong with a text as such. */
export type TextFault = 'formulaText' | 'markup' | 'textTooLong' | 'tooShort';

/** What a spreadsheet takes for a formula when it is pasted somewhere else. */
const FORMULA_START = /^[=+@]/;
// Tags and entities that come along when a text is copied from a web page. "a < b" and "A&B" are neither.
const TAGS =
  'a|b|br|body|center|div|em|font|form|h[1-6]|head|html|i|iframe|img|input|li|link|meta|o:p|ol|p|script|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul|video';
const MARKUP = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>|<!--|&(?:[a-z]{2,8}|#\\d{2,5});`, 'i');

const schemas = new Map<FieldRule, z.ZodMiniType<string>>();

function schemaOf(rule: FieldRule): z.ZodMiniType<string> {
  const known = schemas.get(rule);
  if (known !== undefined) return known;
  const fault = (code: TextFault) => ({ error: code });
  const schema = z.string().check(
    z.refine((text) => !FORMULA_START.test(text), fault('formulaText')),
    z.refine((text) => !MARKUP.test(text), fault('markup')),
    ...(rule.longest === undefined ? [] : [z.maxLength(rule.longest, fault('textTooLong'))]),
    ...(rule.shortest === undefined ? [] : [z.minLength(rule.shortest, fault('tooShort'))]),
  );
  schemas.set(rule, schema);
  return schema;
}

/** Every fault of an answer that is not blank, in a fixed order. */
export function faultsOfText(text: string, rule: FieldRule): TextFault[] {
  const result = schemaOf(rule).safeParse(text);
  return result.success ? [] : result.error.issues.map((issue) => issue.message as TextFault);
}
