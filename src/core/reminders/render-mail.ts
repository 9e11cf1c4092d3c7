// A mail as blocks -> plain text and HTML that say the same.

export type MailBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly before: string; readonly text: string; readonly url: string }
  | { readonly kind: 'list'; readonly items: readonly MailItem[] };

export interface MailItem {
  readonly label: string;
  readonly url: string;
  readonly text: string;
}

export function renderText(blocks: readonly MailBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'link':
      return `${block.before}${block.text}\n${block.url}`;
    case 'list':
      return block.items
        .map((item) => `- ${[`${item.label}${item.text}`, item.url].join('\n').replace(/\n/g, '\n  ')}`)
        .join('\n');
  }
}

// Gmail keeps the styles of the elements themselves; other programs show the message as a page of its own.
const HEAD = [
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="color-scheme" content="light dark">',
  '<meta name="supported-color-schemes" content="light dark">',
  '<style>:root { color-scheme: light dark; supported-color-schemes: light dark; }</style>',
].join('');
const BODY_STYLE = 'margin:0;padding:12px';
const TEXT_STYLE =
  'max-width:40em;font-family:Arial,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:break-word;word-break:break-word';
const PARAGRAPH_STYLE = 'margin:0 0 1em';
const LIST_STYLE = 'margin:0 0 1em;padding-left:1.4em';
const ITEM_STYLE = 'margin:0 0 .6em';

/** No colours and no pictures: it reads alike in light and dark, on a telephone and in print. */
export function renderHtml(blocks: readonly MailBlock[], title: string): string {
  return (
    `<!doctype html><html lang="vi"><head>${HEAD}<title>${escapeHtml(title)}</title></head><body style="${BODY_STYLE}">` +
    `<div lang="vi" style="${TEXT_STYLE}">${blocks.map(blockHtml).join('')}</div></body></html>`
  );
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p style="${PARAGRAPH_STYLE}">${textHtml(block.text)}</p>`;
    case 'link':
      return `<p style="${PARAGRAPH_STYLE}">${textHtml(block.before)}${anchor(block.url, block.text)}</p>`;
    case 'list':
      return `<ul style="${LIST_STYLE}">${block.items.map(itemHtml).join('')}</ul>`;
  }
}

function itemHtml({ url, label, text }: MailItem): string {
  return `<li style="${ITEM_STYLE}">${anchor(url, label)}${textHtml(text)}</li>`;
}

function textHtml(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

function anchor(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}" style="text-decoration:underline">${escapeHtml(text)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What units typed is text, whatever it looks like. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
