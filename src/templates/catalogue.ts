// The catalogue a new workbook starts with: what units usually report, how they spell it, and whether its number is one of classes and contests.

import type { ActivityGroup } from '../core/activity/catalogue';

/** `[code, name, unit counted, whether the number belongs in "Số lớp/số cuộc thi", other spellings]` */
type Entry = readonly [string, string, string, boolean, readonly string[]];

function group(name: string, entries: readonly Entry[]): ActivityGroup {
  return {
    name,
    activities: entries.map(([code, title, unit, counts, otherSpellings]) => ({
      code,
      name: title,
      unit,
      counts,
      otherSpellings,
    })),
  };
}

export const DEFAULT_CATALOGUE: readonly ActivityGroup[] = [
  group('Lễ phát động, tổng kết', [
    [
      'HD01',
      'Lễ phát động Tuần lễ hưởng ứng học tập suốt đời',
      'buổi',
      false,
      ['Lễ phát động tuần lễ', 'Tổ chức lễ phát động (trực tuyến)', 'Phát động Tuần lễ hướng ứng HTSĐ'],
    ],
    [
      'HD02',
      'Lễ phát động trực tuyến trên cổng thông tin điện tử của nhà trường',
      'buổi',
      false,
      ['phat dong truc tuyến', 'Phát động trực tuyến'],
    ],
    [
      'HD03',
      'Lễ tổng kết Tuần lễ hưởng ứng học tập suốt đời',
      'buổi',
      false,
      ['tong ket tuan le', 'Lễ bế mạc tuần lễ HTSĐ'],
    ],
  ]),
  group('Thông tin, tuyên truyền', [
    [
      'HD04',
      'Treo băng rôn, khẩu hiệu tuyên truyền',
      'băng rôn',
      false,
      ['Băng rôn KH', 'Treo băng zôn, khẩu hiệu', 'Treo băng rôn,khẩu hiệu', 'treo bang ron khau hieu'],
    ],
    [
      'HD05',
      'Tuyên truyền trên hệ thống loa truyền thanh xã, thị trấn',
      'buổi phát thanh',
      false,
      ['Phát thanh trên loa đài xã', 'Tuyên truyền trên loa truyền thanh'],
    ],
    [
      'HD06',
      'Tuyên truyền trên cổng thông tin điện tử, trang mạng xã hội (Facebook, Zalo)',
      'tin bài',
      false,
      ['Đăng tin bài trên Fanpage nhà trường', 'dang bai website', 'Đăng bài trên website, fanpage'],
    ],
    [
      'HD07',
      'Tuyên truyền trong giờ chào cờ, sinh hoạt lớp',
      'buổi',
      false,
      ['Tuyên truyền dưới cờ', 'Phát thanh măng non'],
    ],
    [
      'HD08',
      'Tuyên truyền tới cha mẹ học sinh về học tập suốt đời trong kỷ nguyên số',
      'buổi',
      false,
      ['Tuyên truyền tới CMHS', 'Góc tuyên truyền phụ huynh'],
    ],
    ['HD09', 'Phát tờ rơi, tài liệu tuyên truyền', 'tờ', false, ['Phát tờ rơi', 'Tờ gấp tuyên truyền']],
  ]),
  group('Lớp học, tập huấn, chuyên đề', [
    [
      'HD10',
      'Lớp tập huấn kỹ năng số cho cán bộ, giáo viên',
      'lớp',
      true,
      ['Tập huấn kĩ năng số cho CBGV', 'Tập huấn ứng dụng CNTT, CĐS', 'Tập huấn CNTT cho giáo viên'],
    ],
    [
      'HD11',
      'Lớp tập huấn kỹ năng tìm kiếm, khai thác thông tin trên Internet an toàn',
      'lớp',
      true,
      ['Lớp kỹ năng khai thác thông tin trên mạng', 'Tập huấn ATTT trên mạng internet'],
    ],
    [
      'HD12',
      'Lớp tập huấn sử dụng phần mềm dạy học trực tuyến (Zoom, Google Meet, Microsoft Teams)',
      'lớp',
      true,
      ['TH K12Online', 'Tập huấn Microsoft Team cho GV'],
    ],
    [
      'HD13',
      'Lớp bồi dưỡng kỹ năng số cơ bản cho người dân',
      'lớp',
      true,
      ['Bình dân học vụ số', 'Hướng dẫn người dân sử dụng điện thoại thông minh', 'Lớp "Bình dân học vụ số"'],
    ],
    [
      'HD14',
      'Lớp tập huấn ứng dụng trí tuệ nhân tạo trong dạy học',
      'lớp',
      true,
      ['tap huan AI', 'Tập huấn sử dụng ChatGPT, Canva'],
    ],
    [
      'HD15',
      'Lớp chuyển giao khoa học kỹ thuật trồng trọt, chăn nuôi',
      'lớp',
      true,
      ['Chuyển giao tiến bộ KHKT', 'Lớp KN trồng rau an toàn', 'Lớp khuyến nông'],
    ],
    ['HD16', 'Lớp dạy nghề cho lao động nông thôn', 'lớp', true, ['Lớp học nghề may', 'Lớp nghề sơ cấp']],
    [
      'HD17',
      'Chuyên đề phổ biến, giáo dục pháp luật',
      'lớp',
      true,
      ['Chuyên đề pháp luật', 'Lớp phổ biến GDPL cho người dân'],
    ],
    [
      'HD18',
      'Chuyên đề chăm sóc sức khỏe, phòng chống dịch bệnh',
      'lớp',
      true,
      ['Chuyên đề chăm sóc sức khoẻ cộng đồng', 'Tập huấn phòng chống dịch COVID 19'],
    ],
    ['HD19', 'Lớp kỹ năng sống cho học sinh', 'lớp', true, ['Giáo dục kĩ năng sống', 'Dạy kỹ năng sống']],
    [
      'HD20',
      'Lớp kỹ năng phòng chống đuối nước, tai nạn thương tích',
      'lớp',
      true,
      ['KN phòng chống đuối nước', 'Chuyên đề phòng tránh TNTT'],
    ],
    [
      'HD21',
      'Lớp học trực tuyến miễn phí cho trẻ em và người lớn',
      'lớp',
      true,
      ['Lop hoc online', 'Khoá học trực tuyến miễn phí'],
    ],
    ['HD22', 'Lớp tiếng Anh giao tiếp cộng đồng', 'lớp', true, ['Lớp TA giao tiếp', 'Lớp tiếng Anh miễn phí']],
    [
      'HD23',
      'Sinh hoạt chuyên môn, chuyên đề đổi mới phương pháp dạy học',
      'buổi',
      true,
      ['Chuyên đề cấp trường', 'Sinh hoạt CM'],
    ],
    ['HD24', 'Lớp xóa mù chữ, củng cố kết quả biết chữ', 'lớp', true, ['Lớp XMC mức 2', 'Lớp xoá mù chữ']],
  ]),
  group('Cuộc thi, hội thi', [
    [
      'HD25',
      'Cuộc thi tìm hiểu về chuyển đổi số',
      'cuộc thi',
      true,
      ['Cuộc thi tìm hiểu CĐ số', 'Cuộc thi trực tuyến tìm hiểu chuyển đổi số'],
    ],
    [
      'HD26',
      'Cuộc thi vẽ tranh theo chủ đề học tập suốt đời',
      'cuộc thi',
      true,
      ['Cuộc thi vẽ tranh theo sách', 'Vẽ tranh "Em yêu thư viện"'],
    ],
    ['HD27', 'Cuộc thi kể chuyện theo sách', 'cuộc thi', true, ['Hội thi kể chuyện', 'Thi kể chuyện theo sách']],
    ['HD28', 'Cuộc thi giới thiệu sách bằng video clip', 'cuộc thi', true, ['Thi giới thiệu sách', 'Thi GT sách']],
    ['HD29', 'Cuộc thi Đại sứ văn hóa đọc', 'cuộc thi', true, ['Cuộc thi "Đại sứ Văn hoá đọc"', 'Đại sứ VH đọc']],
    [
      'HD30',
      'Cuộc thi viết về tấm gương tự học',
      'cuộc thi',
      true,
      ['Cuộc thi viết "Gương sáng hiếu học"', 'Viết về tấm gương hiếu học'],
    ],
    ['HD31', 'Cuộc thi rung chuông vàng', 'cuộc thi', true, ['Hội thi Rung Chuông Vàng', 'Rung chuông vàng']],
    ['HD32', 'Cuộc thi lập trình, sáng tạo STEM, robot', 'cuộc thi', true, ['Thi STEM', 'Ngày hội STEM']],
    [
      'HD33',
      'Hội thi giáo viên sử dụng công nghệ thông tin giỏi',
      'cuộc thi',
      true,
      ['Thi thiết kế bài giảng elearning', 'Thi GV giỏi CNTT'],
    ],
  ]),
  group('Hội thảo, tọa đàm, diễn đàn', [
    [
      'HD34',
      'Hội thảo, tọa đàm về vai trò của chuyển đổi số đối với học tập suốt đời',
      'hội thảo',
      true,
      ['Hội thảo', 'Hội thảo CĐS với HTSĐ'],
    ],
    [
      'HD35',
      'Tọa đàm xây dựng gia đình học tập, dòng họ học tập, cộng đồng học tập',
      'buổi',
      true,
      ['Tọa đàm mô hình học tập', 'Hội nghị xây dựng dòng họ học tập'],
    ],
    ['HD36', 'Diễn đàn công dân số, cộng đồng số', 'diễn đàn', true, ['Diễn đàn công dân số', 'Diễn đàn trực tuyến']],
    [
      'HD37',
      'Tư vấn hướng nghiệp, trải nghiệm nghề nghiệp',
      'buổi',
      true,
      ['Tư vấn hướng nghiệp', 'TV hướng nghiệp cho HS lớp 9'],
    ],
  ]),
  group('Đọc sách, thư viện', [
    ['HD38', 'Ngày hội đọc sách', 'buổi', true, ['Ngày hội sách', 'Ngày Hội Đọc Sách']],
    [
      'HD39',
      'Hoạt động thư viện: đọc sách tại thư viện, thư viện xanh',
      'buổi',
      false,
      ['Thư viện thân thiện', 'Tiết đọc thư viện', 'Đọc sách tại thư viện'],
    ],
    [
      'HD40',
      'Quyên góp, ủng hộ sách cho thư viện, tủ sách lớp học',
      'cuốn',
      false,
      ['Ủng hộ sách', 'Ủng hộ sách cũ', 'Góp một cuốn sách nhỏ, đọc ngàn cuốn sách hay'],
    ],
    [
      'HD41',
      'Xây dựng tủ sách lớp học, tủ sách gia đình, tủ sách dòng họ',
      'tủ sách',
      false,
      ['Tủ sách phụ huynh', 'Xd tủ sách lớp em'],
    ],
    [
      'HD42',
      'Trưng bày, xếp sách nghệ thuật, giới thiệu sách mới',
      'buổi',
      false,
      ['Xếp sách nghệ thuật', 'Triển lãm sách'],
    ],
    [
      'HD43',
      'Bé làm quen với sách (góc sách truyện mầm non)',
      'lớp',
      false,
      ['Góc sách của bé', 'Bé làm quen với sách'],
    ],
  ]),
  group('Câu lạc bộ', [
    [
      'HD44',
      'Sinh hoạt câu lạc bộ (đọc sách, tiếng Anh, tin học, STEM)',
      'buổi',
      true,
      ['SH CLB', 'CLB em yêu thích đọc sách'],
    ],
  ]),
  group('Học liệu số', [
    [
      'HD45',
      'Xây dựng kho học liệu số, bài giảng điện tử dùng chung',
      'bài giảng',
      false,
      ['Upload học liệu', 'Kho học liệu số'],
    ],
    [
      'HD46',
      'Giới thiệu, hướng dẫn khai thác thư viện điện tử, tài nguyên giáo dục mở',
      'buổi',
      true,
      ['Hướng dẫn tra cứu thư viện số', 'Giới thiệu tài nguyên GD mở (OER)'],
    ],
  ]),
  group('Vinh danh, khen thưởng', [
    [
      'HD47',
      'Vinh danh, khen thưởng tập thể, cá nhân tiêu biểu trong học tập suốt đời',
      'buổi',
      false,
      ['Trao giấy khen', 'Vinh danh HS nghèo vượt khó', 'Vinh danh tập thể cá nhân'],
    ],
  ]),
  group('Hỗ trợ, tặng quà', [
    [
      'HD48',
      'Trao học bổng, quà khuyến học cho học sinh có hoàn cảnh khó khăn',
      'suất',
      false,
      ['Tặng quà HS nghèo', 'Tặng xe đạp cho học sinh nghèo'],
    ],
    [
      'HD49',
      'Chương trình "Sóng và máy tính cho em", tặng thiết bị học trực tuyến',
      'chiếc',
      false,
      ['Sóng và máy tính cho em', 'Hỗ trợ thiết bị học online'],
    ],
  ]),
  group('Văn nghệ, thể thao', [
    ['HD50', 'Giao lưu văn nghệ, thể dục thể thao, dân vũ', 'buổi', false, ['Giao lưu TDTT', 'Dân vũ']],
  ]),
  group('Khác', [
    [
      'HD51',
      'Tham quan, học tập trải nghiệm di tích lịch sử, làng nghề',
      'chuyến',
      true,
      ['Tham quan trải nghiệm', 'Trải nghiệm làng nghề nón Chuông'],
    ],
    [
      'HD52',
      'Khai trương mô hình "Công dân học tập", đăng ký đơn vị học tập',
      'mô hình',
      false,
      ['Đăng kí đơn vị học tập', 'Mô hình Công dân HT'],
    ],
  ]),
];
