// Text and HTML of a mail say the same, and nothing a unit typed becomes markup.

import { escapeHtml, type MailBlock, renderHtml, renderText } from '../../../src/core/reminders/render-mail';

const BLOCKS: readonly MailBlock[] = [
  { kind: 'text', text: 'Kính gửi <script>alert("1")</script>\nTrân trọng & cảm ơn' },
  { kind: 'link', before: 'Mở biểu: ', text: 'Trường A', url: 'https://docs.example.org/d/1?a=1&b=2#gid=3' },
  {
    kind: 'list',
    items: [
      { label: 'Ô B10', text: ': "nhiều"', url: 'https://docs.example.org/d/1#range=B10' },
      { label: 'Ô <b>D11</b>', text: ": '2-3'", url: 'https://docs.example.org/d/1#range=D11' },
    ],
  },
];

test('the plain text is as typed, every link on a line of its own', () => {
  expect(renderText(BLOCKS)).toBe(
    [
      'Kính gửi <script>alert("1")</script>\nTrân trọng & cảm ơn',
      'Mở biểu: Trường A\nhttps://docs.example.org/d/1?a=1&b=2#gid=3',
      '- Ô B10: "nhiều"\n  https://docs.example.org/d/1#range=B10\n' +
        "- Ô <b>D11</b>: '2-3'\n  https://docs.example.org/d/1#range=D11",
    ].join('\n\n'),
  );
});

test('the HTML escapes what was typed and keeps its line breaks', () => {
  const html = renderHtml(BLOCKS, 'Thư');

  expect(html).toContain('>Kính gửi &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;<br>Trân trọng &amp; cảm ơn</p>');
  expect(html).toContain('>Ô &lt;b&gt;D11&lt;/b&gt;</a>: &#39;2-3&#39;</li>');
  expect(html).not.toMatch(/<script|<b>/);
});

test('text and HTML name the same links in the same order', () => {
  const inText = renderText(BLOCKS).match(/https:\S+/g);
  const inHtml = [...renderHtml(BLOCKS, '').matchAll(/href="([^"]*)"/g)].map(([, url = '']) =>
    url.replace(/&amp;/g, '&'),
  );

  expect(inText).toHaveLength(3);
  expect(inHtml).toEqual(inText);
});

test('an address cannot break out of its attribute', () => {
  const html = renderHtml([{ kind: 'link', before: '', text: 'x', url: 'https://a.example.org/" onclick="y' }], '');

  expect(html).toContain('href="https://a.example.org/&quot; onclick=&quot;y"');
});

test('a line that is broken stays within its item', () => {
  const blocks: MailBlock[] = [
    { kind: 'list', items: [{ label: 'Ô D7', text: ': sai.\nSửa lại.', url: 'https://a.example.org/' }] },
  ];

  expect(renderText(blocks)).toBe('- Ô D7: sai.\n  Sửa lại.\n  https://a.example.org/');
  expect(renderHtml(blocks, '')).toContain('</a>: sai.<br>Sửa lại.</li>');
});

test('the HTML is a whole page in Vietnamese, for light and dark, without a colour, a picture or a script', () => {
  const html = renderHtml(BLOCKS, 'Nhắc <báo cáo>');

  expect(html).toMatch(/^<!doctype html><html lang="vi"><head>.*<\/head><body[^>]*>.*<\/body><\/html>$/s);
  expect(html).toContain('<title>Nhắc &lt;báo cáo&gt;</title>');
  expect(html).toContain('<meta name="color-scheme" content="light dark">');
  expect(html).toContain('<meta name="supported-color-schemes" content="light dark">');
  expect(html).not.toMatch(/#[0-9a-f]{3,6}\b(?=[;"])|rgb|background|[^-]color:|<img|<script/i);
  expect(html.match(/<a /g)).toEqual(html.match(/<a [^>]*text-decoration:underline/g)?.map(() => '<a '));
});

test('the five characters of markup are escaped', () => {
  expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
});
