// Sentences units write, with the blanks they fill in. No persons: nominations name classes, groups and posts.

/** Who writes: what is true of a school is not of a commune. */
export type Writer = 'nursery' | 'primary' | 'secondary' | 'community' | 'other';

const WRITERS: Readonly<Record<string, Writer>> = {
  'Mầm non': 'nursery',
  'Mầm non tư thục': 'nursery',
  'Tiểu học': 'primary',
  THCS: 'secondary',
  THPT: 'secondary',
  'UBND xã, thị trấn': 'community',
  'Trung tâm HTCĐ': 'community',
};

export const writerOf = (type: string): Writer => WRITERS[type] ?? 'other';

const isSchool = (writer: Writer) => writer === 'nursery' || writer === 'primary' || writer === 'secondary';

export const STEERING: readonly ((year: number, writer: Writer) => string)[] = [
  (year) =>
    `Đơn vị đã ban hành kế hoạch tổ chức Tuần lễ năm ${year}, phân công cụ thể cho các bộ phận và kiểm tra việc thực hiện hằng ngày.`,
  (_year, writer) =>
    `Thành lập Ban tổ chức do lãnh đạo đơn vị làm trưởng ban; triển khai tới toàn thể ${isSchool(writer) ? 'cán bộ, giáo viên, nhân viên' : 'cán bộ và các đoàn thể'} qua cuộc họp trực tuyến.`,
  () =>
    'Triển khai kịp thời văn bản của cấp trên, giao các đoàn thể phối hợp thực hiện, theo dõi và đôn đốc trong suốt Tuần lễ.',
  (_year, writer) =>
    `Phối hợp với Hội Khuyến học${writer === 'community' ? '' : ' và Trung tâm học tập cộng đồng'} xây dựng kế hoạch; tuyên truyền trên hệ thống truyền thanh trước ngày phát động.`,
];

export const ACTIVITY_TEXTS: readonly ((writer: Writer) => string)[] = [
  () =>
    'Tổ chức lễ phát động trực tuyến sáng 01/10, treo băng rôn khẩu hiệu tại cổng đơn vị, đăng tin bài trên trang thông tin điện tử.',
  (writer) =>
    isSchool(writer)
      ? 'Tổ chức các lớp tập huấn kỹ năng số, cuộc thi trực tuyến tìm hiểu về chuyển đổi số và các tiết đọc sách tại thư viện.'
      : 'Tổ chức các lớp tập huấn kỹ năng số cho người dân, cuộc thi trực tuyến tìm hiểu về chuyển đổi số, các buổi đọc sách tại nhà văn hóa.',
  (writer) =>
    isSchool(writer)
      ? 'Tuyên truyền trên nhóm Zalo của các lớp, hướng dẫn cha mẹ học sinh hỗ trợ con học trực tuyến an toàn.'
      : 'Tuyên truyền trên nhóm Zalo của các thôn và đoàn thể, hướng dẫn người dân sử dụng dịch vụ công trực tuyến.',
  () =>
    'Duy trì sinh hoạt câu lạc bộ, quyên góp sách cho tủ sách dùng chung, giới thiệu sách mới theo chủ đề của Tuần lễ.',
];

export const RESULT_TEXTS: readonly ((writer: Writer) => string)[] = [
  () =>
    'Các hoạt động diễn ra đúng kế hoạch, an toàn phòng dịch, thu hút đông đảo người tham gia; bài học là cần chuẩn bị sớm và phân công rõ người, rõ việc.',
  (writer) =>
    `Nhận thức của ${isSchool(writer) ? 'cán bộ, giáo viên, học sinh và cha mẹ học sinh' : 'cán bộ và người dân'} về học tập suốt đời được nâng lên; kỹ năng sử dụng công nghệ số có tiến bộ.`,
  (writer) =>
    writer === 'primary' || writer === 'secondary'
      ? 'Phong trào đọc sách được duy trì tốt; nhiều học sinh chủ động tìm học liệu trên mạng để tự học.'
      : 'Phong trào đọc sách được duy trì tốt; nhiều người chủ động tìm học liệu trên mạng để tự học.',
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

export const isRaised = ({ typed }: { readonly typed: string }): boolean => typed.startsWith('Xã hội hóa');

export interface Nominee {
  readonly name: string;
  readonly kind: string;
  readonly achievement: string;
}

const LIBRARIAN: Nominee = {
  name: 'Cán bộ phụ trách thư viện',
  kind: 'Cá nhân',
  achievement: 'Xây dựng tủ sách điện tử dùng chung',
};
const UNION: Nominee = {
  name: 'Chi đoàn thanh niên',
  kind: 'Tập thể',
  achievement: 'Hướng dẫn người dân và học sinh sử dụng phần mềm học trực tuyến',
};

/** Of each writer five, the first four collectives. */
export const NOMINEES: Readonly<Record<Writer, readonly Nominee[]>> = {
  nursery: [
    { name: 'Tập thể lớp 5 tuổi A', kind: 'Tập thể', achievement: 'Dẫn đầu phong trào đọc sách cùng con' },
    { name: 'Tổ mẫu giáo', kind: 'Tập thể', achievement: 'Tổ chức tốt ngày hội kể chuyện theo sách' },
    { name: 'Ban đại diện cha mẹ trẻ', kind: 'Tập thể', achievement: 'Vận động ủng hộ sách và đồ chơi học tập' },
    UNION,
    LIBRARIAN,
  ],
  primary: [
    { name: 'Tập thể lớp 5A', kind: 'Tập thể', achievement: 'Dẫn đầu phong trào đọc sách, 100% học sinh tham gia' },
    { name: 'Tổ 4, 5', kind: 'Tập thể', achievement: 'Tổ chức tốt cuộc thi giới thiệu sách trực tuyến' },
    { name: 'Ban đại diện cha mẹ học sinh', kind: 'Tập thể', achievement: 'Vận động ủng hộ sách và thiết bị học tập' },
    UNION,
    LIBRARIAN,
  ],
  secondary: [
    { name: 'Tập thể lớp 9A', kind: 'Tập thể', achievement: 'Dẫn đầu phong trào đọc sách, 100% học sinh tham gia' },
    {
      name: 'Tổ Khoa học xã hội',
      kind: 'Tập thể',
      achievement: 'Tổ chức tốt cuộc thi giới thiệu sách trực tuyến',
    },
    { name: 'Ban đại diện cha mẹ học sinh', kind: 'Tập thể', achievement: 'Vận động ủng hộ sách và thiết bị học tập' },
    UNION,
    LIBRARIAN,
  ],
  community: [
    {
      name: 'Ban Giám đốc Trung tâm học tập cộng đồng',
      kind: 'Tập thể',
      achievement: 'Mở nhiều lớp kỹ năng số cho người dân',
    },
    { name: 'Chi hội Khuyến học thôn', kind: 'Tập thể', achievement: 'Vận động ủng hộ sách và thiết bị học tập' },
    { name: 'Chi hội Phụ nữ thôn', kind: 'Tập thể', achievement: 'Duy trì tốt câu lạc bộ đọc sách gia đình' },
    { name: 'Đoàn Thanh niên xã', kind: 'Tập thể', achievement: 'Hướng dẫn người dân sử dụng dịch vụ công trực tuyến' },
    { name: 'Cán bộ văn hóa', kind: 'Cá nhân', achievement: 'Xây dựng tủ sách dùng chung ở các thôn' },
  ],
  other: [
    { name: 'Tổ chuyên môn', kind: 'Tập thể', achievement: 'Tổ chức tốt các lớp tập huấn kỹ năng số' },
    {
      name: 'Bộ phận văn phòng',
      kind: 'Tập thể',
      achievement: 'Tuyên truyền thường xuyên trên trang thông tin điện tử',
    },
    { name: 'Câu lạc bộ đọc sách', kind: 'Tập thể', achievement: 'Thu hút nhiều hội viên mới trong Tuần lễ' },
    UNION,
    LIBRARIAN,
  ],
};
