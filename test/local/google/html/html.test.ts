import { evaluate, newEngine } from '../../runtime/new-engine';

function page(template: string, variables: object = {}, script = ''): unknown {
  const engine = newEngine(
    `${script}
    function main(template, variables) {
      const page = HtmlService.createTemplate(template);
      Object.keys(variables).forEach((name) => { page[name] = variables[name]; });
      return page.evaluate().getContent();
    }`,
  );
  return engine.run('main', [template, JSON.parse(JSON.stringify(variables))]);
}

test('a template prints its variables', () => {
  expect(page('Hello <?= name ?>', { name: 'Gemini' })).toBe('Hello Gemini');
});

test('a printed value cannot become markup, in text or in an attribute', () => {
  expect(page('<p title="<?= v ?>"><?= v ?></p>', { v: `"><b>&'` })).toBe(
    '<p title="&quot;&gt;&lt;b&gt;&amp;&#39;">&quot;&gt;&lt;b&gt;&amp;&#39;</p>',
  );
});

test('force-printing leaves markup alone', () => {
  expect(page('<?!= v ?>', { v: '<b>' })).toBe('<b>');
});

test('in a script a value is printed as a literal, within quotes as part of one', () => {
  expect(page('<script>const v = <?= v ?>; const w = "<?= v ?>";</script><?= v ?>', { v: '</script>"' })).toBe(
    '<script>const v = "\\u003c/script>\\""; const w = "\\u003c/script>\\"";</script>&lt;/script&gt;&quot;',
  );
});

test('scriptlets loop and see the functions of the script', () => {
  expect(
    page(
      '<? for (const x of list) { ?><li><?= upper(x) ?></li><? } ?>',
      { list: ['a', 'b'] },
      'function upper(x) { return x.toUpperCase(); }',
    ),
  ).toBe('<li>A</li><li>B</li>');
});

test('a scriptlet that is not closed is an error', () => {
  expect(() => page('<?= name')).toThrow(/not closed/);
});

test('printing into a style sheet is not emulated', () => {
  expect(() => page('<style>p { color: <?= c ?> }</style>', { c: 'red' })).toThrow(/style sheet/);
});

test('pages are read from the project, with or without extension', () => {
  const options = { pages: { trang: '<p>' } };

  expect(evaluate("return HtmlService.createHtmlOutputFromFile('trang.html').getContent()", options)).toBe('<p>');
  expect(
    evaluate("return HtmlService.createTemplateFromFile('trang').evaluate().setTitle('T').getTitle()", options),
  ).toBe('T');
  expect(() => evaluate("HtmlService.createTemplateFromFile('khong-co')", options)).toThrow(
    'No HTML file named khong-co was found.',
  );
});

test('an escaped quote in a script does not end the string', () => {
  expect(page(String.raw`<script>const v = 'it\'s <?= v ?>';</script>`, { v: "a'b" })).toBe(
    String.raw`<script>const v = 'it\'s a\'b';</script>`,
  );
});
