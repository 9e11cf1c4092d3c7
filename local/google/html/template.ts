// HtmlService templates: `<?= ?>`, `<?!= ?>` and `<? ?>` turned into the body of a function that builds the page.

import { NotEmulatedError, ServiceException } from '../api';

const SCRIPTLET = /<\?(!?=|)([\s\S]*?)\?>/g;

/** Where in the page a value is printed decides how it is escaped. */
type Place = 'html' | 'script' | 'script string';

/**
 * Compiles a template.
 * @returns Source of a function body that uses `out` (array of text), `escapeHtml`, `escapeScript` and `toScript`, and returns nothing.
 * @throws ServiceException for a scriptlet that is not closed; NotEmulatedError for printing into a style sheet.
 */
export function compileTemplate(template: string): string {
  const lines: string[] = [];
  let page = '';
  let from = 0;
  const text = (end: number): void => {
    const piece = template.slice(from, end);
    if (piece.includes('<?')) throw new ServiceException('Malformed HTML template: a scriptlet is not closed.');
    page += piece;
    if (piece !== '') lines.push(`out.push(${JSON.stringify(piece)});`);
  };
  for (const match of template.matchAll(SCRIPTLET)) {
    const [whole, kind, code = ''] = match;
    text(match.index);
    from = match.index + whole.length;
    if (kind === '') lines.push(code);
    else if (kind === '!=') lines.push(`out.push(String(${code}));`);
    else lines.push(`out.push(${printer(placeAtEnd(page))}(${code}));`);
  }
  text(template.length);
  return lines.join('\n');
}

function printer(place: Place): string {
  if (place === 'html') return 'escapeHtml';
  return place === 'script' ? 'toScript' : 'escapeScript';
}

/** What the end of a page stands in: its last element with raw text, and whether a quote is open there. */
function placeAtEnd(page: string): Place {
  const opened = [...page.matchAll(/<(\/?)(script|style)\b[^>]*>/gi)].at(-1);
  if (!opened || opened[1] === '/') return 'html';
  if (opened[2]?.toLowerCase() === 'style') throw new NotEmulatedError('printing a template value into a style sheet');
  let quote = '';
  const script = page.slice(opened.index + opened[0].length);
  for (let i = 0; i < script.length; i++) {
    const character = script[i] ?? '';
    if (character === '\\') i++;
    else if (quote === '' && /["'`]/.test(character)) quote = character;
    else if (character === quote || (character === '\n' && quote !== '`')) quote = '';
  }
  return quote === '' ? 'script' : 'script string';
}
