// Templates as people leave them: what is put right by itself, and every fault with its place.

import PizZip from 'pizzip';
import { describeTemplateFaults } from '../../src/messages/template-faults';
import { fillReport, TemplateError } from '../../src/report';
import { readyTemplate } from '../../src/report/office-template';
import { paragraphTexts } from './docx-reader';
import { sampleReport } from './sample-report';
import { bytes, editedTemplate, templateBase64 } from './template-file';

const said = (base64: string): string => {
  try {
    readyTemplate(base64);
  } catch (error) {
    if (error instanceof TemplateError) return describeTemplateFaults(error.faults, error.template);
    throw error;
  }
  return '';
};

const textsOf = (base64: string) => paragraphTexts(bytes(fillReport(readyTemplate(base64), sampleReport())));
const NEXT_RUN = '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">';
const NEXT_PARAGRAPH = '</w:t></w:r></w:p><w:p><w:r><w:t>';
const PARAGRAPH_OF = (tag: string) => new RegExp(`<w:p>(?:(?!<w:p>).)*${tag}(?:(?!<w:p>).)*</w:p>`);
const HEAD = 'STT; Các hoạt động; Đơn vị tổ chức; Số lượng; Ghi chú';

describe('a template that is in order', () => {
  test('the built-in one fills to the same report', async () => {
    const base64 = await templateBase64();

    expect(fillReport(readyTemplate(base64), sampleReport())).toBe(fillReport({ base64 }, sampleReport()));
  });

  test.each([
    ['formatting', `{loi${NEXT_RUN}Ket}`],
    ['formatting at the brace', `{${NEXT_RUN}loiKet${NEXT_RUN}}`],
    ['spaces', '{ loiKet }'],
    ['spaces that do not break', '{\u00a0loiKet&#160;}'],
    ['marks without width', '{loi\u200bKet\ufeff}'],
    ['curly quotation marks', '{“loiKet”}'],
    ['straight ones', '{&quot;loiKet"}'],
    ['all of it', `{ “loi\u00ad${NEXT_RUN}\u200bKet”${NEXT_RUN}\u00a0}`],
  ])('a tag with %s in its braces is filled', async (_, written) => {
    const texts = textsOf(await editedTemplate('{loiKet}', written));

    expect(texts.some((text) => /^Trên đây là báo cáo kết quả.*\.\/\.$/.test(text))).toBe(true);
  });

  test('a section with spaces in its braces is filled', async () => {
    const spaced = await editedTemplate(/\{#chiDao\}(.*)\{\/chiDao\}/, '{ # chiDao }$1{/\u00a0chiDao }');

    expect(textsOf(spaced)).toEqual(textsOf(await templateBase64()));
  });

  test('what stands outside of braces keeps its marks', async () => {
    const quoted = await editedTemplate('ĐÁNH GIÁ CHUNG', 'ĐÁNH GIÁ \u00a0“CHUNG” &quot;{ loiKet }&quot;');

    expect(textsOf(quoted).find((text) => text.startsWith('II.'))).toMatch(/^II\. ĐÁNH GIÁ \u00a0“CHUNG” "Trên đây/);
  });

  test('has the same version after a save that changes nothing seen, and another one after a change', async () => {
    const base64 = await templateBase64();
    const saved = new PizZip(base64, { base64: true });
    saved.remove('docProps/app.xml');
    const again = saved.generate({ type: 'base64', compression: 'STORE' });

    expect(readyTemplate(again).version).toBe(readyTemplate(base64).version);
    expect(readyTemplate(await editedTemplate('ĐÁNH GIÁ', 'NHẬN XÉT')).version).not.toBe(readyTemplate(base64).version);
  });
});

describe('a fault is told with its place and its remedy', () => {
  test.each<[string, string | RegExp, string, string]>([
    [
      'an unknown tag',
      'Tổng kinh phí: {tongKinhPhi}.',
      'Tổng kinh phí: {tongKinhPhi}, {hocPhi2021}.',
      'ở đoạn "Tổng kinh phí: {tongKinhPhi}, {hocPhi2021}.": không có thẻ nào tên là {hocPhi2021}; hãy xóa hoặc ghi lại đúng tên thẻ.',
    ],
    [
      'a tag mistyped',
      '{tongKinhPhi}',
      '{tongKinhPi}',
      'ở đoạn "Tổng kinh phí: {tongKinhPi}.": không có thẻ nào tên là {tongKinhPi}; có lẽ là {tongKinhPhi}, hãy ghi lại đúng tên thẻ.',
    ],
    [
      'a section mistyped',
      /\{#khoKhan\}(.*)\{\/khoKhan\}/,
      '{#khokhan}$1{/khokhan}',
      'ở đoạn "{#khokhan}" (dưới đoạn "2. Khó khăn, tồn tại"): không có thẻ nào tên là {#khokhan}; có lẽ là {#khoKhan}, hãy ghi lại đúng tên thẻ.',
    ],
    [
      'a tag in the table mistyped',
      '{hoatDong}',
      '{hoatdong}',
      `trong bảng có dòng đầu "${HEAD}", dòng 4, ô "{hoatdong}": không có thẻ nào tên là {hoatdong}; có lẽ là {hoatDong}, hãy ghi lại đúng tên thẻ.`,
    ],
    [
      'raw XML',
      '{loiKet}',
      '{@loiKet}',
      'ở đoạn "{@loiKet}./." (dưới đoạn "{coSoSoLieu}, tính đến {thoiDiem}."): không có thẻ nào tên là {@loiKet}; có lẽ là {loiKet}, hãy ghi lại đúng tên thẻ.',
    ],
    [
      'a tag not closed',
      '{tongKinhPhi}.',
      '{tongKinhPhi.',
      'ở đoạn "Tổng kinh phí: {tongKinhPhi.": dấu { trước "tongKinhPhi." không có dấu } đi sau; hãy thêm dấu } vào sau tên thẻ, hoặc xóa dấu {.',
    ],
    [
      'a tag not opened',
      '{tongKinhPhi}.',
      'tongKinhPhi}.',
      'ở đoạn "Tổng kinh phí: tongKinhPhi}.": dấu } sau "tongKinhPhi" không có dấu { đi trước; hãy thêm dấu { vào trước tên thẻ, hoặc xóa dấu }.',
    ],
    [
      'a tag split over two paragraphs',
      '{tongKinhPhi}.',
      `{tongKinh${NEXT_PARAGRAPH}Phi}.`,
      'ở đoạn "Tổng kinh phí: {tongKinh": thẻ {tongKinhPhi} bị ngắt làm hai đoạn; hãy xóa chỗ xuống dòng để cả thẻ nằm trong một đoạn.',
    ],
    [
      'a section without its end',
      PARAGRAPH_OF('\\{/chiDao\\}'),
      '',
      'ở đoạn "{#chiDao}" (dưới đoạn "1. Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện"): phần {#chiDao} không có thẻ kết thúc {/chiDao}; hãy thêm thẻ kết thúc ở cuối phần, hoặc xóa thẻ bắt đầu.',
    ],
    [
      'a section without its beginning',
      PARAGRAPH_OF('\\{#chiDao\\}'),
      '',
      'ở đoạn "{/chiDao}" (dưới đoạn "1. Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện"): có thẻ kết thúc {/chiDao} mà không có thẻ bắt đầu {#chiDao}; hãy thêm thẻ bắt đầu ở phía trên, hoặc xóa thẻ kết thúc.',
    ],
    [
      'crossed sections',
      '{ghiChu}{/dong}{/nhom}',
      '{ghiChu}{/nhom}{/dong}',
      `trong bảng có dòng đầu "${HEAD}", dòng 4, ô "{ghiChu}{/nhom}{/dong}": thẻ kết thúc {/nhom} đứng trước khi phần {#dong} kết thúc; hãy chuyển {/dong} lên trước {/nhom}.`,
    ],
    [
      'a section that leaves its table',
      /\{\/dong\}\{\/nhom\}(.*?)<\/w:tbl>/,
      '{/dong}$1</w:tbl><w:p><w:r><w:t>{/nhom}</w:t></w:r></w:p>',
      `trong bảng có dòng đầu "${HEAD}", dòng 3, ô "{#nhom}{soNhom}": phần {#nhom} bắt đầu ở một bảng và kết thúc ở ngoài bảng đó; hãy đặt cả hai thẻ {#nhom} và {/nhom} trong cùng một bảng, hoặc cùng ở ngoài bảng.`,
    ],
    [
      'a tag outside of its section',
      '{tongKinhPhi}',
      '{soLop}',
      'ở đoạn "Tổng kinh phí: {soLop}.": thẻ {soLop} chỉ dùng được bên trong phần {#nhom}{#dong}; hãy chuyển thẻ vào trong phần đó, hoặc xóa thẻ.',
    ],
    [
      'one that several sections have',
      '{tongKinhPhi}',
      '{doan}',
      'ở đoạn "Tổng kinh phí: {doan}.": thẻ {doan} chỉ dùng được bên trong một phần như {#moDau}; hãy chuyển thẻ vào trong phần đó, hoặc xóa thẻ.',
    ],
    [
      'a section printed as a text',
      '{tongKinhPhi}',
      '{nhom}',
      'ở đoạn "Tổng kinh phí: {nhom}.": {nhom} là một phần, không phải một chỗ điền; hãy ghi {#nhom} ở đầu phần và {/nhom} ở cuối phần, hoặc xóa thẻ.',
    ],
    [
      'the totals taken out',
      '{tongLop}',
      '41',
      'thiếu thẻ {tongLop} (Tổng số lớp, cuộc thi: dòng Tổng cộng của bảng số liệu); không có thẻ này thì báo cáo không đủ số liệu, hãy ghi lại vào mẫu.',
    ],
    [
      'the missing units taken out',
      '{tenDonVi}',
      '',
      'thiếu thẻ {tenDonVi} trong phần {#donViChuaBaoCao} (Tên đơn vị); không có thẻ này thì báo cáo không đủ số liệu, hãy ghi lại vào mẫu.',
    ],
  ])('%s', async (_, from, to, words) => {
    expect(said(await editedTemplate(from, to))).toBe(`Mẫu báo cáo: ${words}`);
  });

  test('a header', async () => {
    const base64 = await editedTemplate('<w:p>', '<w:p><w:r><w:t>Trang {trang}</w:t></w:r>', 'word/header1.xml');

    expect(said(base64)).toMatch(/^Mẫu báo cáo: ở đầu trang, ở đoạn "Trang \{trang\}": /);
  });

  test('the properties of the file', async () => {
    const base64 = await editedTemplate('{trichYeu}', '{trichYu}', 'docProps/core.xml');

    expect(said(base64)).toMatch(/^Mẫu báo cáo: trong thuộc tính của tệp, chỗ ghi "Báo cáo \{trichYu\}/);
  });

  test('the table deleted: the tags it had, the first three named', async () => {
    const base64 = await editedTemplate(/(<w:tbl>(?:(?!<w:tbl>).)*)\{#nhom\}(.*?)<\/w:tbl>/, '<w:p/>');

    expect(said(base64).split('\n')).toEqual([
      'Mẫu báo cáo có 6 chỗ phải sửa:',
      expect.stringMatching(/^- thiếu thẻ \{hoatDong\} trong phần \{#nhom\}\{#dong\} \(/),
      expect.stringMatching(/^- thiếu thẻ \{soLop\} /),
      expect.stringMatching(/^- thiếu thẻ \{soNguoi\} /),
      '(Còn 3 chỗ khác.)',
    ]);
  });

  test('a needed tag that is printed only where there is nothing counts as missing', async () => {
    const base64 = await editedTemplate('{tongLop}', '{^tongLop}{tongLop}{/tongLop}');

    expect(said(base64)).toMatch(/^Mẫu báo cáo: thiếu thẻ \{tongLop\}/);
  });
});

describe('a file that is no template', () => {
  const zipped = (name: string) => new PizZip().file(name, '<x/>').generate({ type: 'base64' });
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]).toString('base64');

  test.each([
    ['nothing', '', 'tệp không có nội dung; '],
    [
      'text',
      Buffer.from('Đây không phải tệp Word').toString('base64'),
      'tệp không phải là tệp Word (.docx) hoặc đã hỏng; ',
    ],
    ['a workbook', zipped('xl/workbook.xml'), 'tệp không phải là tệp Word (.docx) hoặc đã hỏng; '],
    ['a password or the old form', compound, 'tệp có mật khẩu hoặc là tệp Word kiểu cũ (.doc); hãy bỏ mật khẩu, '],
    [
      '5 MB',
      Buffer.alloc(5_000_000, 7).toString('base64'),
      'tệp quá lớn (hơn 2 MB); hãy bỏ bớt hoặc thu nhỏ hình ảnh ',
    ],
  ])('%s', (_, base64, words) => {
    expect(said(base64).startsWith(`Mẫu báo cáo: ${words}`)).toBe(true);
  });

  test('the first half of one', async () => {
    const base64 = await templateBase64();

    expect(said(base64.slice(0, 8000))).toMatch(/^Mẫu báo cáo: tệp không phải là tệp Word/);
  });

  test('a document without a body', () => {
    const zip = new PizZip().file('word/document.xml', '<w:document/>');

    expect(said(zip.generate({ type: 'base64' }))).toContain('thiếu thẻ {doan}');
  });

  test('one with all tags and no list of its parts', async () => {
    const zip = new PizZip(await templateBase64(), { base64: true });
    zip.remove('[Content_Types].xml');

    expect(said(zip.generate({ type: 'base64' }))).toMatch(/^Mẫu báo cáo: tệp không phải là tệp Word/);
  });
});
