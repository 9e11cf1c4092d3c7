// The dialog Xem trước thư nhắc.

export const REMIND_PAGE = {
  title: 'Xem trước thư nhắc',
  mails: 'Thư sẽ gửi',
  noMails: 'Không có thư nào.',
  to: 'Gửi đến',
  cc: 'Bản sao',
  subject: 'Tiêu đề',
  letter: 'Nội dung thư',
  asSent: 'Như khi đọc thư',
  asText: 'Chữ thường',
  leave: 'Đơn vị không được gửi',
  loading: 'Đang mở thư...',
  shown: 'Đang xem thư gửi ',
  test: 'Gửi thử cho tôi',
  testing: 'Đang gửi thử...',
  close: 'Đóng',
  failed: 'Không thực hiện được: ',
} as const;
