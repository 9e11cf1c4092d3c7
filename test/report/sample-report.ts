// A report as an education office would send it: plausible figures, real place names, no persons.
import type { ReportGroup, ReportLine, ReportModel } from '../../src/core/report/model';

/** The sample, with the given fields in place of its own. */
export const sampleReport = (changes: Partial<ReportModel> = {}): ReportModel => ({
  superior: 'UBND HUYỆN THANH OAI',
  issuer: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
  sign: 'BC-GDĐT',
  placeAndDate: 'Thanh Oai, ngày 11 tháng 10 năm 2021',
  subject: 'Kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
  receivers: ['Sở Giáo dục và Đào tạo Hà Nội', 'Ủy ban nhân dân huyện Thanh Oai'],
  opening: [
    'Thực hiện Kế hoạch số 489/KH-UBND ngày 30 tháng 9 năm 2021 của Ủy ban nhân dân (UBND) huyện Thanh Oai về tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021, Phòng Giáo dục và Đào tạo (GDĐT) huyện Thanh Oai báo cáo kết quả tổ chức Tuần lễ như sau:',
  ],
  steering: [
    'Phòng GDĐT đã tham mưu UBND huyện ban hành Kế hoạch số 489/KH-UBND; hướng dẫn các xã, thị trấn, các trung tâm học tập cộng đồng và các nhà trường tổ chức Tuần lễ với hình thức phù hợp với tình hình phòng, chống dịch COVID-19.',
    'Đến thời điểm báo cáo, 128/130 đơn vị đã gửi báo cáo kết quả, đạt 98,5%; 02 đơn vị chưa hoàn thành báo cáo.',
  ],
  activities: [
    'Các đơn vị đã tổ chức phát động trực tuyến từ ngày 01 tháng 10 năm 2021; đăng tải nội dung về Tuần lễ trên cổng thông tin điện tử; treo băng rôn, khẩu hiệu tuyên truyền tại trụ sở.',
    'Các trung tâm học tập cộng đồng mở lớp tập huấn kỹ năng sử dụng công nghệ số cho người dân; các nhà trường tổ chức ngày hội đọc sách, cuộc thi trực tuyến tìm hiểu về chuyển đổi số.',
  ],
  funding: { state: '186.500.000 đồng', mobilised: '42.300.000 đồng', total: '228.800.000 đồng' },
  results: [
    'Tuần lễ góp phần nâng cao nhận thức của cán bộ, giáo viên, học sinh và Nhân dân về vai trò của chuyển đổi số đối với việc học tập suốt đời.',
    'Bài học kinh nghiệm: chủ động xây dựng kế hoạch sớm; phối hợp chặt chẽ giữa nhà trường, Hội Khuyến học và trung tâm học tập cộng đồng.',
  ],
  difficulties: [
    'Thời gian chuẩn bị ngắn; một số hoạt động tập trung đông người phải chuyển sang hình thức trực tuyến.',
  ],
  proposals: [
    'Đề nghị Sở GDĐT ban hành văn bản hướng dẫn sớm để các đơn vị chủ động bố trí kinh phí và thời gian tổ chức.',
  ],
  basis: 'Số liệu của 128/130 đơn vị',
  moment: '16 giờ 00 phút, ngày 11/10/2021',
  figures: ['Toàn huyện tổ chức 41 lớp, cuộc thi với 12.860 lượt người tham gia.'],
  closing:
    'Trên đây là báo cáo kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021, Phòng GDĐT huyện Thanh Oai trân trọng báo cáo',
  attachedTo:
    'Kèm theo Báo cáo số       /BC-GDĐT ngày 11 tháng 10 năm 2021 của Phòng Giáo dục và Đào tạo huyện Thanh Oai',
  pointers:
    'Số liệu chi tiết tại Phụ lục I; danh sách đơn vị chưa hoàn thành báo cáo tại Phụ lục II; công văn chỉ đạo và minh chứng của các đơn vị tại Phụ lục III; danh sách đề nghị khen thưởng tại Phụ lục IV kèm theo',
  annexes: {
    figures: 'Phụ lục I',
    missing: 'Phụ lục II',
    evidence: 'Phụ lục III',
    nominations: 'Phụ lục IV',
  },
  table: {
    groups: sampleGroups,
    classes: '41',
    people: '12.860',
    notes: ['(1) Có gồm số liệu do đơn vị ghi gần đúng; các dòng cộng cũng gồm số liệu này.'],
  },
  missing: [
    { index: '1', name: 'Trung tâm học tập cộng đồng xã Mỹ Hưng', state: 'Chưa gửi' },
    { index: '2', name: 'Trường Mầm non Đỗ Động', state: 'Trả lại ngày 09/10/2021' },
  ],
  evidence: [
    {
      index: '1',
      unit: 'UBND thị trấn Kim Bài',
      directive: 'Công văn số 215/UBND-VX ngày 30/9/2021',
      links: 'https://kimbai.example.org/tuan-le-2021\nẢnh: https://anh.example.org/kim-bai-1',
    },
    {
      index: '2',
      unit: 'Trường THCS Nguyễn Trực',
      directive: '',
      links: 'https://thcsnguyentruc.example.org/cuoc-thi',
    },
  ],
  photos: [],
  nominations: [
    {
      index: 'I',
      name: 'Tập thể (1)',
      lines: [
        {
          index: '1',
          name: 'Tổ Khoa học tự nhiên',
          position: 'Trường THCS Nguyễn Trực',
          unit: 'Trường THCS Nguyễn Trực',
          award: 'Giấy khen',
          achievement: 'Tổ chức cuộc thi trực tuyến cho học sinh toàn huyện',
        },
      ],
    },
    {
      index: 'II',
      name: 'Cá nhân (1)',
      lines: [
        {
          index: '1',
          name: '(họ và tên)',
          position: 'Giáo viên',
          unit: 'Trường THCS Nguyễn Trực',
          award: 'Giấy khen',
          achievement: 'Hướng dẫn người cao tuổi sử dụng dịch vụ công trực tuyến',
        },
      ],
    },
  ],
  authority: ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
  recipients: ['Như trên', 'Hội Khuyến học huyện', 'Các đơn vị trực thuộc', 'Lưu: VT, THCS'],
  ...changes,
});

const sampleGroups: readonly ReportGroup[] = [
  {
    index: 'I',
    name: 'Lớp học, tập huấn, chuyên đề',
    classes: '33',
    people: '3.410',
    lines: [
      {
        index: '1',
        activity: 'Tập huấn kỹ năng khai thác, sử dụng thông tin trên mạng Internet an toàn, hiệu quả',
        organizer: 'Trung tâm học tập cộng đồng xã Cự Khê',
        classes: '3',
        people: '210',
        note: 'Trực tuyến',
      },
      {
        index: '2',
        activity: 'Lớp hướng dẫn sử dụng ứng dụng khai báo y tế điện tử cho người cao tuổi',
        organizer: 'UBND thị trấn Kim Bài',
        classes: '30',
        people: '3.200',
        note: 'Lượt người',
      },
    ],
  },
  {
    index: 'II',
    name: 'Cuộc thi, hội thi',
    classes: '8',
    people: '9.450',
    lines: [
      {
        index: '1',
        activity: 'Cuộc thi trực tuyến “Chuyển đổi số và cơ hội học tập suốt đời”',
        organizer: 'Trường THCS Nguyễn Trực',
        classes: '8',
        people: '9.450 (1)',
        note: '',
      },
    ],
  },
];

/** A table of `count` lines, ten to a group, for documents that run over many pages. */
export function longTable(count: number): ReportModel['table'] {
  const lines = Array.from(
    { length: count },
    (_, place): ReportLine => ({
      index: String((place % 10) + 1),
      activity: `Chuyên đề số ${place + 1}: kỹ năng tìm kiếm, khai thác học liệu mở phục vụ học tập suốt đời`,
      organizer: 'Trung tâm GDNN-GDTX Thanh Oai',
      classes: '1',
      people: '40',
      note: place % 7 === 0 ? 'Tổ chức trực tuyến qua phần mềm Zoom' : '',
    }),
  );
  const groups = Array.from({ length: Math.ceil(count / 10) }, (_, place): ReportGroup => {
    const own = lines.slice(place * 10, place * 10 + 10);
    return {
      index: String(place + 1),
      name: `Nhóm hoạt động ${place + 1}`,
      classes: String(own.length),
      people: String(own.length * 40),
      lines: own,
    };
  });
  return { groups, classes: String(count), people: String(count * 40), notes: [] };
}
