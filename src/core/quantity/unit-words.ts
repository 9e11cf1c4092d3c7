// The words that follow a number in a report. Gatherings count as classes, things do not; several words of people stand for heads.

export type UnitKind =
  | 'classes'
  /** Gatherings that one person may attend several of: multiplied by heads they give attendances. */
  | 'sessions'
  | 'people'
  /** Part of the people named before: "trong đó 230 nữ". */
  | 'share'
  /** One person may be counted several times, so they are never mixed silently with heads. */
  | 'attendances'
  | 'time'
  /** Neither classes nor people: adding them would spoil the total. */
  | 'things'
  /** Asked about: nobody is counted in đồng. */
  | 'money';

const CLASSES = `
  lớp|lớp học|lớp tập huấn|lớp xóa mù chữ|lớp bồi dưỡng|cuộc|cuộc thi|cuộc họp|hội thi|hội thảo|hội nghị|hội diễn|hội giảng|hội trại|hội chợ|hội sách
  tọa đàm|diễn đàn|chuyên đề|khóa|khóa học|khóa tập huấn|câu lạc bộ|clb|chương trình|ngày hội|chuyến|điểm|sự kiện|sk|lễ|lễ phát động|lễ khai mạc
  lễ mít tinh|mít tinh|mittinh|meeting|hoạt động|hđ|cuộc vận động|giải đấu|sân chơi
  triển lãm|trưng bày|giao lưu|tập huấn|lượt tổ chức|workshop|sinh hoạt|talkshow|gameshow|webinar|cuộc nói chuyện|cuộc tuyên truyền
  cuộc tọa đàm|nhóm lớp|lớp/cuộc thi|lớp, cuộc thi|lớp/cuộc|lớp/nhóm|lớp/buổi|lễ hội|đêm|liên hoan`;

const SESSIONS = 'buổi|tiết|tiết học|ca|lần|đợt|phiên|kì|kỳ|suất diễn|buổi lễ|lượt buổi';

const PEOPLE = `
  người|ng|người dân|nhân dân|dân|người tham gia|người tham dự|người học|người lao động|người lớn|người cao tuổi|nct|người khuyết tật
  học sinh|hs|h/s|h.s|học viên|hv|sinh viên|sv|hssv|hs-sv|hs,sv|học sinh sinh viên|giáo viên|gv|g.v|gvcn|gvmn|cbgv|cbgvnv|cb-gv|cb-gv-nv|cb,gv,nv|cbqlgv|cbql
  cb,gv,nv,hs|cán bộ|cb|ccvc|cbcc|cbccvc|cbcnv|cnv|cn|công nhân|công chức|viên chức|nhân viên|nv|cán bộ giáo viên nhân viên|cán bộ giáo viên|em|em hs
  em học sinh|cháu|trẻ|trẻ em|bé|thiếu nhi|thiếu niên|tn|nhi đồng|phụ huynh|ph|phhs|phụ huynh học sinh|cmhs|cha mẹ|cha mẹ học sinh|bố mẹ|ba mẹ
  hội viên|đoàn viên|đvtn|đoàn viên thanh niên|đội viên|đảng viên|đại biểu|đb|đ/c|đ.c|đc|đồng chí|thành viên|khách|khách mời|bạn đọc|độc giả|bạn đọc nhí
  thầy cô|thầy|cô|thầy cô giáo|cô giáo|thầy giáo|thầy,cô|nhà giáo|bạn|bạn học sinh|bà con|cụ|ông bà|bác|anh chị|chị em|thanh niên|thanh thiếu niên
  thí sinh|vđv|vận động viên|nông dân|phụ nữ|ccb|cựu chiến binh|hội viên phụ nữ|hội viên nông dân|đối tượng|nhân khẩu|khẩu|nhân sự|tình nguyện viên|tnv
  cộng tác viên|ctv|diễn viên|cổ động viên|khán giả|giảng viên|báo cáo viên|lao động|công dân|cư dân|quần chúng|bộ đội|chiến sĩ|cscđ|xã viên|tiểu thương
  thợ|nhà khoa học|chuyên gia|doanh nhân|nhân dân tham gia|học sinh tham gia|tăng ni|giáo dân|phật tử|tu sĩ|hưu trí|cán bộ hưu trí|người thân|gia sư
  bgh|ban giám hiệu|giám khảo|ban giám khảo|bgk|trọng tài|huấn luyện viên|hlv`;

const SHARES =
  'nữ|nam|nữ sinh|nam sinh|học sinh nữ|học sinh nam|hs nữ|hs nam|em nữ|em nam|dân tộc|dân tộc thiểu số|người dân tộc|người dân tộc thiểu số|dtts|khuyết tật';

const ATTENDANCES = `
  lượt|lượt người|lượt hs|lượt học sinh|lượt em|lượt tham gia|lượt tham dự|lượt đọc|lượt bạn đọc|lượt học viên|lượt hội viên
  người lượt|lượt/người|người/lượt|lượt dự|lượt khách|lượt thi|lượt dự thi|l/n`;

const TIMES = 'ngày|giờ|phút|tuần|tháng|năm|quý|tiếng';

const THINGS = `
  băng rôn|băng zôn|băng-rôn|băng rol|băng|khẩu hiệu|kh|pano|pa nô|panô|áp phích|poster|cuốn|cuốn sách|quyển|quyển sách|quyển vở|đầu sách|sách|vở|bản|bản tin|tờ|tờ rơi
  tờ gấp|bài|bài viết|bài dự thi|bài thi|bài giảng|bài đăng|tin|tin bài|tin,bài|lượt tin|suất|suất quà|phần|phần quà|phần thưởng|giải thưởng|học bổng|suất học bổng|quà
  chiếc|cái|bộ|bàn|ghế|bảng|chậu|chậu cây|cây|cây xanh|tủ|tủ sách|thư viện|phòng|phòng học|phòng đọc|máy|máy tính|xe|xe đạp|mô hình|hộ|hộ gia đình|hộ dân
  gia đình|dòng họ|họ|trường|trường học|đơn vị|cơ quan|doanh nghiệp|xã|phường|thôn|xóm|tổ dân phố|huyện|khoa|tổ|nhóm|khối|khối lớp|đội|chi hội|chi đoàn|cụm|trung tâm|tập thể
  video|clip|ảnh|bức ảnh|bức|bức tranh|tranh|tác phẩm|sản phẩm|phóng sự|đĩa|file|trang|kế hoạch|văn bản|công văn|quyết định|báo cáo|câu|câu hỏi|đề tài|sáng kiến
  kg|km|m|m2|mét|lá cờ|cờ|thùng|bao|gói|hộp|cặp|đôi|chương|mục|điểm cầu|fanpage|website|nhóm zalo|lượt chia sẻ|pa-nô|standee|phông|maket|bó|củ|tre|tiết mục|phần thi|trò chơi|phong trào`;

/** Who saw or fetched something took part in nothing that was held. */
const REACH = `
  lượt truy cập|lượt xem|lượt view|lượt like|lượt thích|lượt tương tác|lượt tiếp cận|lượt tải|lượt tải về|lượt mượn|lượt nghe|lượt phát|lượt phát sóng|lượt theo dõi
  lượt bình luận|lượt share|view|like|follow|tương tác|người theo dõi|người tiếp cận|thành viên nhóm|thành viên nhóm zalo|thành viên group`;

const MONEY = 'đồng|đ|vnđ|vnd|₫|nghìn đồng|ngàn đồng|triệu đồng|tỷ đồng';

function words(list: string, kind: UnitKind): Array<readonly [string, UnitKind]> {
  return list.split(/[|\n]/).flatMap((word) => (word.trim() === '' ? [] : [[word.trim(), kind] as const]));
}

export const UNIT_WORDS: ReadonlyArray<readonly [string, UnitKind]> = [
  ...words(CLASSES, 'classes'),
  ...words(SESSIONS, 'sessions'),
  ...words(PEOPLE, 'people'),
  ...words(SHARES, 'share'),
  ...words(ATTENDANCES, 'attendances'),
  ...words(TIMES, 'time'),
  ...words(THINGS, 'things'),
  ...words(REACH, 'things'),
  ...words(MONEY, 'money'),
];
