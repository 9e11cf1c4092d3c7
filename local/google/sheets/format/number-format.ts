// Numbers by a pattern such as `#,##0.00`, `0%` or `0.0E+00`, with the separators of the locale.

import type { Locale } from '../locale';
import { formatDate } from './date-pattern';
import { formatGeneral } from './general';
import { type PatternToken, parsePattern } from './pattern';

const parsed = new Map<string, PatternToken[][]>();
/** Patterns come from users' cells: beyond this many the memory starts afresh. */
const MAX_PARSED = 500;

/**
 * Writes a number by one of Google's patterns.
 * @throws NotEmulatedError for parts of a pattern that are not known.
 */
export function formatNumber(value: number, pattern: string, locale: Locale): string {
  if (pattern === '' || /^general$/i.test(pattern)) return formatGeneral(value, locale);
  const sections = sectionsOf(pattern);
  const section = sectionFor(value, sections);
  const tokens = sections[section] ?? [];
  if (tokens.some(({ kind }) => kind === 'date')) return formatDate(value, tokens);
  if (tokens.some(({ kind }) => kind === 'text')) {
    return tokens.map((token) => (token.kind === 'text' ? formatGeneral(value, locale) : literalOf(token))).join('');
  }
  // A section of its own for negative numbers shows its own sign, if any.
  const sign = value < 0 && section === 0 ? '-' : '';
  const text = formatTokens(Math.abs(value), tokens, locale);
  return (/[1-9]/.test(text) ? sign : '') + text;
}

function sectionsOf(pattern: string): PatternToken[][] {
  let sections = parsed.get(pattern);
  if (!sections) {
    if (parsed.size >= MAX_PARSED) parsed.clear();
    sections = parsePattern(pattern);
    parsed.set(pattern, sections);
  }
  return sections;
}

function sectionFor(value: number, sections: readonly unknown[]): number {
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

function literalOf(token: PatternToken): string {
  if (token.kind === 'percent') return '%';
  return token.kind === 'literal' ? token.text : '';
}

function formatTokens(size: number, tokens: readonly PatternToken[], locale: Locale): string {
  const exponent = tokens.find((token) => token.kind === 'exponent');
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  let mantissa = size * 100 ** percents;
  let power = 0;
  if (exponent && mantissa > 0) {
    power = Math.floor(Math.log10(mantissa));
    mantissa /= 10 ** power;
  }
  const first = tokens.findIndex(({ kind }) => kind === 'digits');
  return tokens
    .map((token, i) => {
      if (token.kind === 'digits') return i === first ? formatDigits(mantissa, token.text, locale) : '';
      if (token.kind !== 'exponent') return literalOf(token);
      const sign = power < 0 ? '-' : token.sign ? '+' : '';
      return `E${sign}${String(Math.abs(power)).padStart(token.digits, '0')}`;
    })
    .join('');
}

/** One stretch such as `#,##0.00`; a comma at its end divides by a thousand. */
function formatDigits(size: number, pattern: string, locale: Locale): string {
  const scaled = size / 1000 ** (/(,*)(?:\.|$)/.exec(pattern)?.[1]?.length ?? 0);
  const [whole = '', fraction = ''] = pattern.split('.');
  const [digits = '', decimals = ''] = roundDecimal(scaled, fraction.length).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = (digits === '0' && least === 0 ? '' : digits).padStart(least, '0');
  const grouped = /[0#?],+[0#?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, locale.thousands) : padded;
  const needed = fraction.replace(/[#?]+$/, '').length;
  const shown = decimals.slice(0, needed) + decimals.slice(needed).replace(/0+$/, '');
  return shown === '' ? grouped : grouped + locale.decimal + shown;
}

/** Rounds half up on the decimal digits, as a sheet does: 1.005 with two decimals is 1.01, which `toFixed` alone misses. */
function roundDecimal(size: number, decimals: number): string {
  const [mantissa = '0', exponent = '0'] = size.toExponential().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return Number.isSafeInteger(shifted) ? Number(`${shifted}e-${decimals}`).toFixed(decimals) : size.toFixed(decimals);
}
