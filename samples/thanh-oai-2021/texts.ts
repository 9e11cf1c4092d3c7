// Sentences units write, with the blanks they fill in. No persons: nominations name classes, groups and posts.

export const STEERING: readonly ((year: number) => string)[] = [
  (year) =>
    `Đơn vị đã ban hành kế hoạch tổ chức Tuần lễ năm ${year}, phân công cụ thể cho các bộ phận và kiểm tra việc thực hiện hằng ngày.`,
  () =>
    'Thành lập Ban tổ chức do lãnh đạo đơn vị làm trưởng ban; triển khai tới toàn thể cán bộ, giáo viên, nhân viên qua cuộc họp trực tuyến.',
  () =>
    'Triển khai kịp thời văn bản của cấp trên, giao các đoàn thể phối hợp thực hiện, theo dõi và đôn đốc trong suốt Tuần lễ.',
  () =>
    'Phối hợp với Hội Khuyến học và Trung tâm học tập cộng đồng xây dựng kế hoạch; tuyên truyền trên hệ thống truyền thanh trước ngày phát động.',
];

export const ACTIVITY_TEXTS: readonly string[] = [
  'Tổ chức lễ phát động trực tuyến sáng 01/10, treo băng rôn khẩu hiệu tại cổng đơn vị, đăng tin bài trên trang thông tin điện tử.',
  'Tổ chức các lớp tập huấn kỹ năng số, cuộc thi trực tuyến tìm hiểu về chuyển đổi số và các tiết đọc sách tại thư viện.',
  'Tuyên truyền trên nhóm Zalo của các lớp, hướng dẫn cha mẹ học sinh hỗ trợ con học trực tuyến an toàn.',
  'Duy trì sinh hoạt câu lạc bộ, quyên góp sách cho tủ sách dùng chung, giới thiệu sách mới theo chủ đề của Tuần lễ.',
];

export const RESULT_TEXTS: readonly string[] = [
  'Các hoạt động diễn ra đúng kế hoạch, an toàn phòng dịch, thu hút đông đảo người tham gia; bài học là cần chuẩn bị sớm và phân công rõ người, rõ việc.',
  'Nhận thức của cán bộ, giáo viên, học sinh và người dân về học tập suốt đời được nâng lên; kỹ năng sử dụng công nghệ số có tiến bộ.',
  'Phong trào đọc sách được duy trì tốt; nhiều học sinh chủ động tìm học liệu trên mạng để tự học.',
];

export const DIFFICULTY_TEXTS: readonly string[] = [
  'Do dịch bệnh nên nhiều hoạt động phải chuyển sang hình thức trực tuyến, đường truyền chưa ổn định.',
  'Một số gia đình chưa có thiết bị để tham gia các hoạt động trực tuyến.',
  'Kinh phí tổ chức còn hạn hẹp, chủ yếu lồng ghép vào hoạt động thường xuyên.',
  'Không',
];

export const PROPOSAL_TEXTS: readonly string[] = [
  'Đề nghị cấp trên gửi kế hoạch sớm hơn để đơn vị chủ động chuẩn bị.',
  'Đề nghị hỗ trợ kinh phí mua sách và thiết bị cho Trung tâm học tập cộng đồng.',
  'Không',
];

/** How an amount of money is typed, and what it means in đồng. */
export const FUNDS: readonly { readonly typed: string; readonly dong: number }[] = [
  { typed: '0', dong: 0 },
  { typed: 'Không', dong: 0 },
  { typed: '2.000.000', dong: 2_000_000 },
  { typed: '5.000.000đ', dong: 5_000_000 },
  { typed: '3 triệu đồng', dong: 3_000_000 },
  { typed: '1,5 triệu', dong: 1_500_000 },
  { typed: '10.000.000 đồng', dong: 10_000_000 },
  { typed: 'Xã hội hóa: 3 triệu đồng', dong: 3_000_000 },
];

export const NOMINEES: readonly { readonly name: string; readonly kind: string; readonly achievement: string }[] = [
  { name: 'Tập thể lớp 5A', kind: 'Tập thể', achievement: 'Dẫn đầu phong trào đọc sách, 100% học sinh tham gia' },
  { name: 'Tổ Khoa học xã hội', kind: 'Tập thể', achievement: 'Tổ chức tốt cuộc thi giới thiệu sách trực tuyến' },
  {
    name: 'Ban Giám đốc Trung tâm học tập cộng đồng',
    kind: 'Tập thể',
    achievement: 'Mở nhiều lớp kỹ năng số cho người dân',
  },
  { name: 'Chi hội Khuyến học thôn', kind: 'Tập thể', achievement: 'Vận động ủng hộ sách và thiết bị học tập' },
  { name: 'Cán bộ phụ trách thư viện', kind: 'Cá nhân', achievement: 'Xây dựng tủ sách điện tử dùng chung' },
];
