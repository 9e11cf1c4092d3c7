// A unit's report as a school would sign it: plausible figures, real place names, no persons.
import type { UnitReportModel } from '../../src/core/report/unit-model';

/** The sample, with the given fields in place of its own. */
export const sampleUnitReport = (changes: Partial<UnitReportModel> = {}): UnitReportModel => ({
  draft: '',
  superior: '.....................................',
  issuer: 'TRƯỜNG TIỂU HỌC CỰ KHÊ',
  placeAndDate: 'Cự Khê, ngày ..... tháng ..... năm 2021',
  subject: 'Tổng kết Tuần lễ học tập suốt đời năm 2021',
  receiver: 'Phòng Giáo dục và Đào tạo huyện Thanh Oai',
  opening:
    'Thực hiện Kế hoạch số 489/KH-UBND ngày 30/9/2021 của Ủy ban nhân dân huyện Thanh Oai về tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021, Trường Tiểu học Cự Khê báo cáo kết quả như sau:',
  steering: 'Nhà trường ban hành kế hoạch, phân công giáo viên chủ nhiệm phụ trách.\nKiểm tra đột xuất 02 lần.',
  activities: 'Phát động Tuần lễ; ngày hội đọc sách.',
  funding: { state: '2.000.000 đồng', mobilised: 'Hội CMHS hỗ trợ 3.000.000đ', total: '5.000.000 đồng' },
  results: 'Học sinh chủ động đọc sách.',
  difficulties: '',
  proposals: 'Đề nghị bổ sung sách cho thư viện.',
  figures: ['Đơn vị đã tổ chức 02 hoạt động, trong đó có 03 lớp, cuộc thi; tổng cộng 480 lượt người tham gia.'],
  directive: 'Kế hoạch số 43/KH ngày 01/10/2021',
  links: ['https://truong.example.org/tin/1'],
  photos: ['https://truong.example.org/anh/1.jpg', 'https://truong.example.org/anh/2.jpg'],
  closing: 'Trên đây là báo cáo tổng kết Tuần lễ học tập suốt đời năm 2021 của Trường Tiểu học Cự Khê.',
  attachedTo: 'Kèm theo Báo cáo số ...../BC-..... ngày ..... tháng ..... năm 2021 của Trường Tiểu học Cự Khê',
  isNil: false,
  table: {
    blocks: [
      {
        lines: [
          { index: '1', activity: 'Phát động Tuần lễ', organizer: 'Nhà trường', classes: '1', people: '400', note: '' },
        ],
      },
      {
        heading: { index: 'II', activity: 'Các cuộc thi', organizer: '', classes: '', people: '', note: '' },
        lines: [
          {
            index: '2',
            activity: 'Thi kể chuyện',
            organizer: 'Thư viện',
            classes: '2',
            people: '80',
            note: 'Qua Zoom',
          },
        ],
      },
    ],
    classes: '3',
    people: '480',
  },
  nominations: [
    {
      index: '1',
      name: 'Tổ thư viện',
      position: 'Trường Tiểu học Cự Khê',
      kind: 'Tập thể',
      award: 'Giấy khen',
      achievement: 'Tổ chức ngày hội đọc sách',
    },
  ],
  authority: ['THỦ TRƯỞNG ĐƠN VỊ'],
  ...changes,
});
