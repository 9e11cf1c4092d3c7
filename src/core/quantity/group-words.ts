// The words that tell whether a figure is of everybody, of a group, of some of them, or of those who only took part.

export const PUPILS = /^(?:hs|h\/s|h\.s|học sinh|em|em hs|em học sinh|cháu|trẻ|trẻ em|bé|bạn|bạn học sinh)$/;
export const ANYBODY = /^(?:người|nguoi|ng|lượt|luot)$/;

/** What sets some people of a group apart: what they won or did, or how they live. */
export const SETS_APART =
  /(?:^| )(?:nữ|nam|đạt|đoạt|giải|được|khen|có|khuyết tật|hòa nhập|nghèo|cận nghèo|khó khăn|mồ côi|phát biểu|chia sẻ|tham luận|đội tuyển|giỏi|xuất sắc|tiêu biểu|dân tộc)(?: |$)/;

/** Everybody of a group, whose figure is then missing: "HS toàn trường", "100% HS". */
export const WHOLE_GROUP = /(?:^| )(?:toàn|cả|tất cả|100)(?: |$)/;
/** Goes on to further people instead of listing whom the figure counts: "32 GV, các em HS". */
export const SEVERAL = /^(?:các|những|toàn|cả|tất cả) /;

// Without diacritics: "lớp tham gia", "lop du thi", "điểm trường".
export const TAKING_PART = /^(?:lop(?: hoc)? (?:da |deu |cung )?(?:tham gia|tham du|du|dang k[iy])(?: |$)|diem truong)/;

export const DAY = 'ngày';

/** Words that may stand for everybody. */
export const EVERYBODY = /^(?:người|nguoi|ng|lượt|luot)(?: (?:người|tham gia|tham dự))?$/;
