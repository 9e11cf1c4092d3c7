// Vietnamese as offices write it, and what was found typed in the old fonts.

/** Sentences of plan 489/KH-UBND, as written. */
export const SENTENCES: readonly string[] = [
  'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
  'Chuyển đổi số và cơ hội học tập suốt đời cho tất cả mọi người trong bối cảnh đại dịch COVID-19.',
  'Lễ phát động: Sáng ngày 01/10/2021, lễ tổng kết ngày 07/10/2021.',
  'Vinh danh các tổ chức, cá nhân có những giải pháp, sáng kiến về chuyển đổi số góp phần thúc đẩy học tập suốt đời, xây dựng xã hội học tập.',
  'Đẩy mạnh ứng dụng công nghệ số trong tổ chức các hoạt động dạy, học và các hoạt động thư viện trong các cơ sở giáo dục;',
  'tổ chức các lớp, khoá học trực tuyến miễn phí/phí thấp cho trẻ em và người lớn...',
  'Khuyến khích tổ chức các sân chơi, diễn đàn, cuộc thi có chủ đề về cộng đồng số, công dân số;',
  '(sách, báo, học liệu, bài giảng điện tử...) để phục vụ nhu cầu học tập suốt đời của người dân.',
  'Đọc và học tập suốt đời theo tấm gương Bác Hồ vĩ đại',
  'Bố trí và phê duyệt kinh phí tổ chức các hoạt động của Tuần lễ theo quy định.',
  'Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện.',
  'Những kết quả đã đạt được; bài học kinh nghiệm',
  'Khó khăn, tồn tại',
  'Kiến nghị, đề xuất',
];

/** What stands in single cells. */
export const CELLS: readonly string[] = [
  'Trường THCS Nguyễn Trực',
  'TRƯỜNG TIỂU HỌC ĐỖ ĐỘNG',
  'Nhà trường',
  'Đoàn thanh niên',
  'Tổ Khoa học xã hội',
  'Hội Cựu chiến binh xã',
  'Ủy ban nhân dân thị trấn Kim Bài',
  'Trung tâm học tập cộng đồng xã Thanh Thùy',
  'Ban đại diện cha mẹ học sinh',
  'Nguyễn Thị Huyền',
  'Quỹ khuyến học dòng họ Nguyễn Huy',
  'Kỷ niệm ngày thành lập',
  'Đã thực hiện đủ',
  'Số liệu ước tính',
  'Có minh chứng kèm theo',
  'Trực tuyến qua phần mềm Zoom',
  'Toàn trường tham gia',
  'Không tổ chức do giãn cách xã hội',
  'Kinh phí chi thường xuyên',
  'Xã hội hóa: 3 triệu đồng',
  'Giấy khen của Chủ tịch',
  'Phó Hiệu trưởng',
  'Thuỷ lợi, khuyến nông',
  'Nghề đan lát, khâu nón',
];

/** Cells of a Unicode tab that hold no letter beyond Latin-1, or none beyond ASCII, and cells full of signs. */
export const PLAIN_UNICODE: readonly string[] = [
  'Bình Minh',
  'BÌNH MINH',
  'Bích Hòa',
  'Bích Hoà 2',
  'Trà My',
  'xã Thanh Mai',
  'Thanh Cao',
  'Tân Lập',
  'Công an xã',
  'Chi bộ',
  'Phòng Tài chính',
  'Báo cáo tháng 10',
  'lá thông báo',
  'Thí nghiệm hóa sinh',
  'Hội trùng tên tòan huyên',
  'qúy III',
  'THCS Kim An',
  'Thu vien huyen',
  'Zoom, Google Meet',
  'Café sách',
  'Crème brûlée',
  'Müller, Köln',
  'São Paulo',
  'Noël, señor Núñez',
  '½ ngày',
  '25°C ± 1',
  '3 × 4 ÷ 2',
  '100 m² · 5 µg',
  '«Sách»',
  '© 2021 ®',
  '§ 5, ¶ 2',
  'TrÆ°á»ng Tiá»ƒu há»c',
  '',
];

export interface FoundText {
  readonly typed: string;
  readonly meant: string;
}

/** Names of units as they were found in old files. */
export const FOUND_TCVN3: readonly FoundText[] = [
  { typed: 'Uñy ban nh©n d©n thÞ trÊn Kim Bµi', meant: 'Ủy ban nhân dân thị trấn Kim Bài' },
  { typed: 'Uñy ban nh©n d©n x· B×nh Minh', meant: 'Ủy ban nhân dân xã Bình Minh' },
  { typed: 'Tr\u00adêng THCS NguyÔn Trùc', meant: 'Trường THCS Nguyễn Trực' },
];

export const FOUND_VNI: readonly FoundText[] = [
  { typed: 'Trung taâm hoïc taäp coäng ñoàng xaõ Cöï Kheâ', meant: 'Trung tâm học tập cộng đồng xã Cự Khê' },
  { typed: 'Tröôøng Maàm non Cöï Kheâ', meant: 'Trường Mầm non Cự Khê' },
  { typed: 'Tröôøng Maàm non Thanh Mai', meant: 'Trường Mầm non Thanh Mai' },
  { typed: 'Tröôøng Maàm non Lieân Chaâu', meant: 'Trường Mầm non Liên Châu' },
  { typed: 'Tröôøng Tieåu hoïc Bình Minh A', meant: 'Trường Tiểu học Bình Minh A' },
  { typed: 'Tröôøng Tieåu hoïc Cao Döông', meant: 'Trường Tiểu học Cao Dương' },
  { typed: 'Tröôøng THCS Thanh Cao', meant: 'Trường THCS Thanh Cao' },
  { typed: 'Tröôøng THCS Lieân Chaâu', meant: 'Trường THCS Liên Châu' },
  { typed: 'Tröôøng THCS Nguyeãn Tröïc', meant: 'Trường THCS Nguyễn Trực' },
];
