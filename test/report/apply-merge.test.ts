// The office's writing in a new Word file: well-formed, in the type of its surroundings, tables and widths as generated.

import PizZip from 'pizzip';
import { mergeTexts } from '../../src/core/report/merge';
import { REISSUE } from '../../src/messages/reissue';
import { applyMerge } from '../../src/report/apply-merge';
import { changesSheet } from '../../src/report/changes-sheet';
import { fillReport } from '../../src/report/fill';
import { fingerprintOf, readWordText, type WordText } from '../../src/report/word-text';
import { outline, paragraphTexts, readParts } from './docx-reader';
import { sampleReport } from './sample-report';
import { bytes, templateBase64 } from './template-file';

let generated: string;
let text: WordText;

beforeAll(async () => {
  generated = fillReport({ base64: await templateBase64() }, sampleReport());
  text = readText(generated);
});

function readText(base64: string): WordText {
  const read = readWordText(base64);
  if (read === undefined) throw new Error('no Word file');
  return read;
}

function documentXml(base64: string): string {
  return new PizZip(base64, { base64: true }).file('word/document.xml')?.asText() ?? '';
}

function withXml(base64: string, edit: (xml: string) => string): string {
  const zip = new PizZip(base64, { base64: true });
  zip.file('word/document.xml', edit(documentXml(base64)));
  return zip.generate({ type: 'base64' });
}

/** Merged onto the same document, as after an issue in which no figure has moved. */
function mergedWith(edited: string): string {
  return applyMerge(generated, mergeTexts(text.lines, readText(edited).lines, text.lines), { prefix: REISSUE.clash });
}

test('paragraphs of layout tables are lines, rows of tables of figures are not', () => {
  const texts = text.lines.map((line) => (line.isTable ? '<table>' : line.text));

  expect(texts.slice(0, 3)).toEqual([
    'UBND HUYỆN THANH OAI',
    'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ]);
  expect(texts.filter((line) => line === '<table>')).toHaveLength(4);
  expect(texts.join('\n')).not.toContain('Trung tâm học tập cộng đồng xã Cự Khê');
  expect(text.rows.some((row) => row.includes('Trung tâm học tập cộng đồng xã Cự Khê'))).toBe(true);
});

test('without edits the document stays as it is, to the byte', () => {
  expect(mergedWith(generated)).toBe(generated);
});

test('a reworded paragraph, one more, one less and a name come in; the rest stays', () => {
  const removed = text.lines.findIndex((line) => line.text.includes('chủ động xây dựng kế hoạch sớm'));
  const edited = withXml(generated, (xml) =>
    xml
      .replace('128/130 đơn vị đã gửi báo cáo kết quả', '128/130 đơn vị &amp; các trường đã gửi')
      .replace(/<w:p>(?:(?!<\/w:p>).)*chủ động xây dựng kế hoạch sớm.*?<\/w:p>/, '')
      .replace(
        /(PHÓ TRƯỞNG PHÒNG<\/w:t><\/w:r><\/w:p><w:p>)(<w:pPr>.*?<\/w:pPr>)(<\/w:p>)/,
        '$1$2<w:r><w:t>Nguyễn Văn A</w:t></w:r>$3',
      )
      .replace(
        /(Trên đây là báo cáo.*?<\/w:p>)/,
        '$1<w:p><w:r><w:t>Xin trân trọng cảm ơn.</w:t><w:br/><w:t>Hết &lt;1&gt;</w:t></w:r></w:p>',
      ),
  );

  const result = mergedWith(edited);

  const texts = paragraphTexts(bytes(result));
  expect(removed).toBeGreaterThan(0);
  expect(texts.join('\n')).toContain('128/130 đơn vị & các trường đã gửi');
  expect(texts.join('\n')).not.toContain('chủ động xây dựng kế hoạch sớm');
  expect(texts).toContain('Xin trân trọng cảm ơn.\nHết <1>');
  expect(() => readParts(bytes(result))).not.toThrow();
  const widths = (base64: string) => documentXml(base64).match(/<w:(?:tblW|tcW|gridCol)\b[^>]*>/g);
  expect(widths(result)).toEqual(widths(generated));
  // The name stands where there is room to sign, in bold, and no paragraph was added for it.
  const lines = outline(bytes(result));
  const name = lines.findIndex((line) => line.includes('Nguyễn Văn A'));
  expect(lines[name]?.trim()).toBe('[center 14 bold] Nguyễn Văn A');
  expect(lines[name - 1]).toContain('PHÓ TRƯỞNG PHÒNG');
  expect(lines).toContain('[both 14] Xin trân trọng cảm ơn.\\nHết <1>');
  // What was merged once is found again as it is.
  expect(fingerprintOf(readText(mergedWith(result)))).toBe(fingerprintOf(readText(result)));
});

test('changed by both: framed and in italics behind the new wording, and again when it comes back', async () => {
  const next = fillReport(
    { base64: await templateBase64() },
    sampleReport({ figures: ['Toàn huyện tổ chức 45 lớp, cuộc thi với 13.000 lượt người tham gia.'] }),
  );
  const edited = withXml(generated, (xml) =>
    xml.replace('12.860 lượt người tham gia.', '12.860 lượt người tham gia, vượt kế hoạch.'),
  );
  const merge = mergeTexts(text.lines, readText(edited).lines, readText(next).lines);

  const result = applyMerge(next, merge, { prefix: REISSUE.clash });

  const marked = `${REISSUE.clash}Toàn huyện tổ chức 41 lớp, cuộc thi với 12.860 lượt người tham gia, vượt kế hoạch.`;
  const lines = outline(bytes(result));
  const at = lines.findIndex((line) => line.includes('45 lớp, cuộc thi với 13.000'));
  expect(lines[at + 1]).toBe(`[left rule 14 italic] ${marked}`);
  const again = applyMerge(next, mergeTexts(readText(next).lines, readText(result).lines, readText(next).lines), {
    prefix: REISSUE.clash,
  });
  expect(outline(bytes(again))).toEqual(lines);
});

test('tracked deletions and second versions of text boxes are not read; pictures are counted', () => {
  const xml =
    '<w:document><w:body><w:p><w:r><w:t>Còn</w:t></w:r><w:del><w:r><w:delText> đã xóa</w:delText><w:t> bỏ</w:t></w:r></w:del>' +
    '<w:ins><w:r><w:tab/><w:t xml:space="preserve">thêm </w:t></w:r></w:ins></w:p>' +
    '<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>' +
    '<mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p/></w:body></w:document>';

  const read = readText(withXml(generated, () => xml));

  expect(read.lines.map((line) => line.text)).toEqual(['Còn\tthêm ']);
  expect(read.pictures).toBe(1);
});

test('what is no Word file is read as nothing', () => {
  expect(readWordText(Buffer.from('%PDF-1.4').toString('base64'))).toBeUndefined();
  expect(readWordText('')).toBeUndefined();
});

test('the sheet of changes is a whole Word file in the dress of the report', () => {
  const counts = (classes: number, people: number) => ({ classes, people });
  const sheet = changesSheet(generated, {
    before: 1,
    now: 2,
    figures: {
      before: {
        total: counts(41, 12860),
        groups: [{ key: '', name: '', ...counts(1, 2) }],
        activities: [
          {
            key: 'I|a',
            name: 'Đọc sách',
            ...counts(3, 120),
            units: [{ key: 'CK', name: 'Cự Khê', ...counts(3, 120) }],
          },
        ],
        units: [{ key: 'CK', name: 'UBND xã Cự Khê', ...counts(3, 120) }],
      },
      now: {
        total: counts(45, 12850),
        groups: [],
        activities: [
          {
            key: 'I|a',
            name: 'Đọc sách',
            ...counts(7, 110),
            units: [{ key: 'CK', name: 'Cự Khê', ...counts(7, 110) }],
          },
        ],
        units: [{ key: 'CK', name: 'UBND xã Cự Khê', ...counts(7, 110) }],
      },
    },
    edits: { clashes: [{ now: 'Mới <a>', office: '' }], rows: [] },
    notes: [],
  });

  const lines = outline(bytes(sheet)).map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      '[center 14 bold] NHỮNG THAY ĐỔI SO VỚI BẢN TRƯỚC',
      '[center 14 bold] Báo cáo bản 1 và bản 2',
      '[right 12] 41 → 45 (+4)',
      '[right 12] 12.860 → 12.850 (-10)',
      '[left 12] Hoạt động ngoài danh mục',
      '[right 12] 1 → 0 (-1)',
      '[left 12] Đọc sách\\n- Cự Khê: +4 lớp, cuộc thi, -10 người',
      '[left 12] UBND xã Cự Khê',
      '[both 14] Bản này: Mới <a>',
      '[both 14] Cơ quan đã sửa ở bản trước: (đã bỏ đoạn này)',
    ]),
  );
  expect(lines.filter((line) => line === 'header row')).toHaveLength(4);
  expect(() => readParts(bytes(sheet))).not.toThrow();
});
