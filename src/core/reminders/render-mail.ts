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
      return block.items.map((item) => `- ${item.label}${item.text}\n  ${item.url}`).join('\n');
  }
}

/** No colours and no pictures: it reads alike in light and dark, on a telephone and in print. */
export function renderHtml(blocks: readonly MailBlock[]): string {
  const style = 'font-family:Arial,sans-serif;font-size:15px;line-height:1.5;max-width:40em';
  return `<div style="${style}">${blocks.map(blockHtml).join('')}</div>`;
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeHtml(block.text).replace(/\n/g, '<br>')}</p>`;
    case 'link':
      return `<p>${escapeHtml(block.before)}${anchor(block.url, block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${anchor(item.url, item.label)}${escapeHtml(item.text)}</li>`).join('')}</ul>`;
  }
}

function anchor(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
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
