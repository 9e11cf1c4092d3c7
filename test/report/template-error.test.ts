import { fillReport, TemplateError, type TemplateFault } from '../../src/report';
import { sampleReport } from './sample-report';
import { editedTemplate } from './template-file';

const faultsOf = (base64: string): readonly TemplateFault[] => {
  try {
    fillReport({ base64 }, sampleReport());
  } catch (error) {
    if (error instanceof TemplateError) {
      return error.faults;
    }
    throw error;
  }
  return [];
};

const kindsAndTags = (base64: string) => faultsOf(base64).map(({ kind, tag }) => ({ kind, tag }));

const PARAGRAPH_OF = (tag: string) => new RegExp(`<w:p>(?:(?!<w:p>).)*${tag}(?:(?!<w:p>).)*</w:p>`);

describe('a template that cannot be filled', () => {
  test('names a tag the report has no value for, once however often it stands there', async () => {
    const base64 = await editedTemplate(/\{tongLop\}/, '{tenTruong} {tenTruong}');

    expect(kindsAndTags(base64)).toEqual([{ kind: 'unknown-tag', tag: 'tenTruong' }]);
  });

  test.each(['#', '^'])('names a section the report has no value for: {%stenTruong}', async (mark) => {
    const base64 = await editedTemplate(/\{tongLop\}/, `{${mark}tenTruong}x{/tenTruong}`);

    expect(kindsAndTags(base64)).toEqual([{ kind: 'unknown-tag', tag: 'tenTruong' }]);
  });

  test.each([
    ['a list', '{nhom}', 'nhom'],
    ['a condition', '{coDonViChuaBaoCao}', 'coDonViChuaBaoCao'],
    ['raw XML', '{@loiKet}', 'loiKet'],
  ])('does not print %s as text', async (_, written, tag) => {
    const base64 = await editedTemplate('{loiKet}./.', written);

    expect(kindsAndTags(base64)).toEqual([{ kind: 'unknown-tag', tag }]);
  });

  test('does not take what every object inherits for a value', async () => {
    const base64 = await editedTemplate(/\{tongLop\}/, '{constructor}');

    expect(kindsAndTags(base64)).toEqual([{ kind: 'unknown-tag', tag: 'constructor' }]);
  });

  test('names a tag that is not closed, and the part it stands in', async () => {
    const base64 = await editedTemplate('{kyHieu}', '{kyHieu');

    expect(faultsOf(base64)).toEqual([
      {
        kind: 'unclosed-tag',
        tag: 'kyHieu',
        part: 'word/document.xml',
        detail: 'The tag beginning with "{kyHieu" is unclosed',
      },
    ]);
  });

  test('names a tag that is not opened', async () => {
    const base64 = await editedTemplate('{kyHieu}', 'kyHieu}');

    expect(kindsAndTags(base64)).toEqual([{ kind: 'unopened-tag', tag: '/kyHieu' }]);
  });

  test('names a section without its end', async () => {
    const base64 = await editedTemplate(PARAGRAPH_OF('\\{/chiDao\\}'), '');

    expect(kindsAndTags(base64)).toEqual([{ kind: 'unclosed-section', tag: 'chiDao' }]);
  });

  test('names a section without its beginning', async () => {
    const base64 = await editedTemplate(PARAGRAPH_OF('\\{#chiDao\\}'), '');

    expect(kindsAndTags(base64)).toEqual([{ kind: 'unopened-section', tag: 'chiDao' }]);
  });

  test('names all faults at once', async () => {
    const base64 = await editedTemplate(/\{trichYeu\}(.*)\{kemTheo\}/, '{trichYeu$1kemTheo}');

    expect(kindsAndTags(base64).length).toBeGreaterThan(1);
  });

  test('says in one line what is wrong', async () => {
    const base64 = await editedTemplate('{kyHieu}', '{kyHieu');

    expect(() => fillReport({ base64 }, sampleReport())).toThrow(
      new TemplateError([{ kind: 'unclosed-tag', tag: 'kyHieu', part: '', detail: '' }]),
    );
  });

  test.each([
    ['text', Buffer.from('Đây không phải tệp Word').toString('base64')],
    ['nothing', ''],
  ])('is no Word file: %s', (_, base64) => {
    expect(faultsOf(base64).map(({ kind }) => kind)).toEqual(['not-a-word-file']);
  });
});
