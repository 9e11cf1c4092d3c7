// What `npm start` tells.

import type { CommandRun } from '../../local/cli/command-run';

export const STORY = {
  title: 'TỔNG HỢP: chạy cả quy trình trên dữ liệu mẫu của huyện Thanh Oai (130 đơn vị, lúc 08 giờ 00 ngày 11/10/2021)',
  setup: '1. Cơ quan tạo sổ.',
  calls: ({ engine }: CommandRun) => {
    const { calls, totalMs } = engine.ledger;
    const [reads, writes] = [calls['sheets.spreadsheets.get'] ?? 0, calls['sheets.spreadsheets.batchUpdate'] ?? 0];
    const seconds = (totalMs / 1000).toFixed(1).replace('.', ',');
    return `   Gọi Google Sheets: ${reads} lần đọc, ${writes} lần ghi; ước tính ${seconds} giây trên Google.`;
  },
  fill: '2. Các đơn vị điền trang của mình (dữ liệu mẫu, luôn như nhau).',
  cycle: '3. Kiểm tra, tổng hợp, theo dõi và xuất báo cáo.',
  remind: '4. Gửi thư nhắc các đơn vị chưa báo cáo.',
} as const;

const number = (value: unknown) => Number(value).toLocaleString('vi-VN');

export function describeEnd(
  cycle: CommandRun,
  reminders: CommandRun,
  shorten: (path: string) => string,
  book: string,
): string[] {
  const totals = cycle.outcome.totals as { rows: number; classes: number; people: number };
  const mails = (reminders.outcome.mails as unknown[]).length;
  const letters = reminders.files.filter((file) => file.endsWith('.eml')).length;
  const report = cycle.files.filter((file) => file.endsWith('.docx'));
  return [
    '',
    'KẾT QUẢ',
    `  Đơn vị đã báo cáo    ${number(cycle.outcome.reported)}/${number(cycle.outcome.expected)}`,
    `  Dòng số liệu         ${number(totals.rows)}`,
    `  Số lớp/số cuộc thi   ${number(totals.classes)}`,
    `  Người (lượt người)   ${number(totals.people)}`,
    `  Cần sửa              ${number(cycle.outcome.errors)} lỗi, ${number(cycle.outcome.warnings)} cảnh báo`,
    `  Thư nhắc             ${number(mails)}, và thư báo kết quả cho cơ quan`,
    '',
    'TỆP',
    `  Sổ tổng hợp          ${shorten(book)}`,
    ...report.map((file) => `  Báo cáo              ${shorten(file)}`),
    `  Thư nhắc             ${shorten(book.replace(/\.xlsx$/, '.tonghop'))}/mail/ (${number(letters)} tệp .eml)`,
    '',
    'Mở sổ bằng LibreOffice hoặc Excel, sửa số liệu rồi chạy lại: npm run tonghop -- cycle <sổ.xlsx>',
  ];
}
