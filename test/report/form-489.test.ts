// The report against the form that the plan prescribes: Phụ lục and Mẫu tổng hợp of Kế hoạch 489/KH-UBND, word for word and in order.
import { fillReport } from '../../src/report';
import { readBody, textOf } from './docx-reader';
import { sampleReport } from './sample-report';
import { bytes, templateBase64 } from './template-file';
import { attribute, descendants, type Element, elements } from './xml';

/** As the Phụ lục has it; of item 4 the report does what its bracket says. */
const PHU_LUC = `
## I. TỔ CHỨC TRIỂN KHAI TUẦN LỄ

1. Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện.
  2. Nội dung các hoạt động đã triển khai trong Tuần lễ
  3. Kinh phí tổ chức Tuần lễ
    - Ngân sách nhà nước
    - Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác (nếu có)

## II. ĐÁNH GIÁ CHUNG

1. Những kết quả đã đạt được; bài học kinh nghiệm
  2. Khó khăn, tồn tại
  3. Kiến nghị, đề xuất
  4. Bảng tổng hợp số liệu các hoạt động tổ chức Tuần lễ (thống kê theo Mẫu tổng hợp).
`;

const MAU_TONG_HOP = {
  title: 'TỔNG HỢP SỐ LIỆU KẾT QUẢ TỔ CHỨC TUẦN LỄ',
  columns: [
    ['STT', 'Các hoạt động', 'Đơn vị tổ chức', 'Số lượng', 'Ghi chú'],
    ['Số lớp/số cuộc thi', 'Người'],
  ],
};

const lines = PHU_LUC.split('\n')
  .map((line) => line.replace(/^[\s#]+|\s*\([^)]*\)|\.?\s*$/g, ''))
  .filter((line) => line !== '');

describe('the report of the sample', () => {
  let body: Element;
  beforeAll(async () => {
    body = readBody(bytes(fillReport({ base64: await templateBase64() }, sampleReport())));
  });

  test('has the headings of the Phụ lục', () => {
    const headings = descendants(body, 'w:p').filter((paragraph) =>
      attribute(paragraph, ['w:pPr', 'w:pStyle'], 'w:val')?.startsWith('Heading'),
    );

    expect(headings.map(textOf)).toEqual(lines.filter((line) => !line.startsWith('-')));
  });

  test('has the two sources of money of the Phụ lục under its third item, with an amount each', () => {
    const texts = elements(body, 'w:p').map(textOf);
    const item = texts.indexOf('3. Kinh phí tổ chức Tuần lễ');

    const sources = texts.slice(item + 1, item + 3).map((text) => text.replace(/: [\d.]+ đồng[;.]$/, ''));
    expect(sources).toEqual(lines.filter((line) => line.startsWith('-')));
  });

  test('has the table of the Mẫu tổng hợp, its title over it and its columns below one another', () => {
    const table = descendants(body, 'w:tbl')[2];
    const rows = table === undefined ? [] : elements(table, 'w:tr').slice(0, 2);
    const columns = rows.map((row) =>
      elements(row, 'w:tc')
        .filter((cell) => attribute(cell, ['w:tcPr', 'w:vMerge'], 'w:val') !== 'continue')
        .map(textOf),
    );

    expect(columns).toEqual(MAU_TONG_HOP.columns);
    expect(elements(body, 'w:p').map(textOf)).toContain(MAU_TONG_HOP.title);
    expect(
      rows.map((row) => elements(row, 'w:tc').map((cell) => attribute(cell, ['w:tcPr', 'w:gridSpan'], 'w:val'))),
    ).toEqual([[undefined, undefined, undefined, '2', undefined], Array(6).fill(undefined)]);
  });
});
