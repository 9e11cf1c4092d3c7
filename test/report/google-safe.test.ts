// What Google's import of Word files keeps: widths said on every column and cell, type said on every run, and nothing that floats.
import { fillReport } from '../../src/report';
import { readBody, readParts } from './docx-reader';
import { samplePhotos } from './sample-photos';
import { sampleReport } from './sample-report';
import { bytes, templateBase64 } from './template-file';
import { attribute, descendants, type Element, elements, isOn } from './xml';

let docx: Uint8Array;
let body: Element;
beforeAll(async () => {
  const { photos, pictures } = samplePhotos(3);
  docx = bytes(fillReport({ base64: await templateBase64() }, sampleReport({ photos }), pictures));
  body = readBody(docx);
});

const TEXT_WIDTH = Math.round((165 / 25.4) * 1440);

test('table, grid and cells have the same widths in twips, and no table is wider than the text', () => {
  const tables = descendants(body, 'w:tbl');

  expect(tables).toHaveLength(7);
  for (const table of tables) {
    const grid = elements(elements(table, 'w:tblGrid')[0] ?? table, 'w:gridCol').map((column) =>
      Number(column.attributes['w:w']),
    );
    const total = grid.reduce((sum, width) => sum + width, 0);
    expect(elements(elements(table, 'w:tblPr')[0] ?? table, 'w:tblW')[0]?.attributes).toEqual({
      'w:type': 'dxa',
      'w:w': String(total),
    });
    expect(attribute(table, ['w:tblPr', 'w:tblLayout'], 'w:type')).toBe('fixed');
    expect(Math.abs(total - TEXT_WIDTH)).toBeLessThanOrEqual(grid.length);
    for (const row of elements(table, 'w:tr')) {
      let column = 0;
      for (const cell of elements(row, 'w:tc')) {
        const span = Number(attribute(cell, ['w:tcPr', 'w:gridSpan'], 'w:val') ?? '1');
        const expected = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
        expect(elements(elements(cell, 'w:tcPr')[0] ?? cell, 'w:tcW')[0]?.attributes).toEqual({
          'w:type': 'dxa',
          'w:w': String(expected),
        });
        column += span;
      }
      expect(column).toBe(grid.length);
    }
  }
});

test('every table of an annex repeats its heading, and no row is broken over two pages', () => {
  const annexes = descendants(body, 'w:tbl')
    .slice(2)
    .filter((table) => descendants(table, 'w:drawing').length === 0);
  const repeated = annexes.map(
    (table) => elements(table, 'w:tr').filter((row) => isOn(row, ['w:trPr', 'w:tblHeader'])).length,
  );

  expect(repeated).toEqual([2, 1, 1, 1]);
  for (const row of annexes.flatMap((table) => elements(table, 'w:tr'))) {
    expect(isOn(row, ['w:trPr', 'w:cantSplit'])).toBe(true);
  }
});

test('every run says black Times New Roman itself, and nothing is underlined', () => {
  // A run that only breaks a line shows nothing of its type.
  const runs = descendants(body, 'w:r').filter((run) => elements(run, 'w:t').length > 0);

  expect(runs.length).toBeGreaterThan(100);
  for (const run of runs) {
    expect(attribute(run, ['w:rPr', 'w:rFonts'], 'w:ascii')).toBe('Times New Roman');
    expect(attribute(run, ['w:rPr', 'w:rFonts'], 'w:hAnsi')).toBe('Times New Roman');
    expect(attribute(run, ['w:rPr', 'w:color'], 'w:val')).toBe('000000');
    expect(attribute(run, ['w:rPr', 'w:sz'], 'w:val')).toMatch(/^2[2-8]$/);
  }
  expect(descendants(body, 'w:u')).toEqual([]);
});

test('pictures stand in line with the text: an import loses those that float', () => {
  const drawings = descendants(body, 'w:drawing');

  expect(drawings).toHaveLength(3);
  expect(drawings.flatMap((drawing) => elements(drawing).map(({ name }) => name))).toEqual(
    drawings.map(() => 'wp:inline'),
  );
});

test.each([
  'wp:anchor',
  'w:pict',
  'w:object',
  'w:framePr',
  'w:tblpPr',
  'w:footnoteReference',
  'w:sdt',
  'mc:AlternateContent',
])('no part holds %s', (name) => {
  expect([...readParts(docx).values()].flatMap((part) => descendants(part, name))).toEqual([]);
});

test('PAGE, in the headers, is the only field', () => {
  const parts = [...readParts(docx)];
  const fields = parts.flatMap(([name, part]) =>
    [...descendants(part, 'w:instrText'), ...descendants(part, 'w:fldSimple')].map((field) => [
      name.replace(/\d+/, ''),
      field.children.join('') || field.attributes['w:instr'],
    ]),
  );

  expect(new Set(fields.map((field) => field.join(' ')))).toEqual(new Set(['word/header.xml PAGE']));
});
