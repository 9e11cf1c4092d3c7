// The words and signs around a number that say how to take it.

export type Clue =
  /** Says nothing about the figure: "có", "đã mở". */
  | 'lead'
  | 'total'
  | 'approximate'
  /** The same, said after the number. */
  | 'orSo'
  /** A quantity nobody can count: "hàng trăm", "đông đảo". */
  | 'vague'
  /** For each of something: a figure for the whole is not there. */
  | 'rate'
  /** What did not, or not yet, happen. */
  | 'notHeld'
  /** How or for whom it was held, which changes no figure: "trực tuyến", "cấp trường". */
  | 'manner'
  /** A level of schools, by which figures are listed: "MN: 30; TH: 45". */
  | 'level'
  /** What comes next explains the number before. */
  | 'ofWhich'
  | 'plus'
  | 'comma'
  | 'open'
  | 'close'
  | 'colon'
  | 'slash'
  | 'range'
  | 'times'
  | 'equals'
  | 'ratio'
  | 'percent';

const CLUES: ReadonlyArray<readonly [Clue, string]> = [
  [
    'lead',
    `có|số lượng|sl|được|đạt|thu hút|thu hút được|huy động|huy động được|với|cho|tổ chức|tổ chức được|đã tổ chức|đã tổ chức được
     sĩ số|mở|mở được|đã mở|đã|là|số|từ|toàn trường|toàn xã|toàn huyện|toàn phường|toàn thể|toàn bộ|cả trường|cả xã|tham gia|tham dự|đã thực hiện|thực hiện|thực hiện được`,
  ],
  ['total', 'tổng|tổng số|tổng cộng|tổng là|tổng cộng là|cộng|tất cả|cả thảy|ts'],
  [
    'approximate',
    `khoảng|trên|gần|hơn|độ|chừng|khoảng chừng|vào khoảng|khoảng độ|ước|ước tính|ước chừng|ước đạt|ước khoảng|tầm|tầm khoảng|cỡ|xấp xỉ|xấp xĩ|ngót|ngót nghét|ít nhất|tối thiểu
     không dưới|không ít hơn|không quá|dưới|trên dưới|tối đa|nhiều nhất|lên tới|lên đến|đâu đó|cỡ khoảng|k.|kh.|~|≈|>|<|≥|≤|±|≃|≅`,
  ],
  ['orSo', 'trở lên|trở xuống|có lẻ|có dư|đổ lại|đổ lên|gì đó|hoặc hơn'],
  [
    'vague',
    'một số|một vài|vài|dăm|mấy|hàng chục|hàng trăm|hàng nghìn|hàng ngàn|hàng vạn|đông đảo|nhiều|chục|rất đông|đông',
  ],
  ['rate', 'mỗi|bình quân|trung bình|tb|trung bình mỗi|bình quân mỗi'],
  [
    'notHeld',
    `chưa|dự kiến|vắng|hoãn|hủy|bị hủy|không tham gia|không tổ chức|không thực hiện|không diễn ra|không triển khai|không có|không tính|không kể|chưa kể|chưa tính|kế hoạch là
     theo kế hoạch|chỉ tiêu|dự định|sẽ|không phải
     nghỉ học|vắng mặt`,
  ],
  ['manner', 'trực tuyến|trực tiếp|online|onl|qua mạng|qua zoom|cấp trường|cấp xã|cấp thị trấn|cấp huyện|cấp cơ sở'],
  ['level', 'mn|mầm non|mẫu giáo|th|tiểu học|thcs|thpt'],
  ['ofWhich', 'trong đó|gồm|bao gồm|trong đó có|gồm có|bao gồm cả|kể cả|tính cả|t/đó|tđ|trđ'],
  ['plus', '+|và|cùng|cộng với|cùng với|&'],
  ['comma', ',|;|.|•'],
  ['open', '(|['],
  ['close', ')|]'],
  ['colon', ':'],
  ['slash', '/'],
  ['range', '-|÷|đến|tới|..|...|…|hoặc|hay|->|→'],
  ['times', 'x|×|*|nhân'],
  ['equals', '='],
  ['ratio', 'trên tổng số|trên tổng|trong tổng số|trong số|trong'],
  ['percent', '%|phần trăm|‰'],
];

export const CLUE_WORDS: ReadonlyArray<readonly [string, Clue]> = CLUES.flatMap(([clue, words]) =>
  words.split(/[|\n]/).flatMap((word) => (word.trim() === '' ? [] : [[word.trim(), clue] as const])),
);

/** A number right after one of these names a thing instead of counting it: "lớp 5", "đợt 1", "năm 2021". */
export const ORDINAL_NOUNS: ReadonlySet<string> = new Set(
  `lớp|khối|k|đợt|năm|tháng|ngày|lần|quý|quí|kì|khóa|buổi|tiết|ca|tổ|thôn|xóm|ấp|khu|phố|phường|quận|cấp|vòng|bài|tuần|thứ|số|hạng|nhóm|đội|cụm|đoạn|phần|mục|chương|điểm|tầng|phòng|lop|khoi`.split(
    '|',
  ),
);
