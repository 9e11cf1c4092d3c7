// Words in the names of organisers: kinds of unit, levels of government, what a unit calls itself, and bodies that are on no roster.
// Patterns are for text without marks, as `stripDiacritics` leaves it; nothing here belongs to one district.

/** Kind of reporting unit, as far as names tell. */
export type UnitKind =
  | 'commune'
  | 'learning'
  | 'vocational'
  | 'language'
  | 'computing'
  | 'nursery'
  | 'primary'
  | 'lower'
  | 'upper';

export const SCHOOLS: readonly UnitKind[] = ['nursery', 'primary', 'lower', 'upper'];
export const CENTRES: readonly UnitKind[] = ['learning', 'vocational', 'language', 'computing'];
const CENTRE = '(?:trung tam|tt)';

/** How a name begins, and the kinds it may then be of; the first that fits counts. */
export const BEGINNINGS: ReadonlyArray<readonly [beginning: RegExp, kinds: readonly UnitKind[]]> = [
  [/^(?:(?:hdnd|hoi dong nhan dan) )?(?:ubnd|u bnd|uy ban nhan dan|uy ban nd|uy ban|chinh quyen)(?= |$)/, ['commune']],
  [new RegExp(`^(?:${CENTRE} (?:hoc tap cong dong|htcd)|tthtcd|htcd|trung tam hoc tap)(?= |$)`), ['learning']],
  [
    new RegExp(
      `^(?:(?:${CENTRE} )?(?:giao duc nghe nghiep|gdnn)(?: (?:giao duc thuong xuyen|gdtx))?|ttgdnn(?: gdtx)?|ttgdtx|(?:${CENTRE} )?(?:gdtx|giao duc thuong xuyen))(?= |$)`,
    ),
    ['vocational'],
  ],
  [new RegExp(`^(?:${CENTRE} (?:ngoai ngu|nn|anh ngu)(?: (?:va )?(?:tin hoc|th))?|ttnn(?: th)?)(?= |$)`), ['language']],
  [new RegExp(`^(?:${CENTRE} (?:tin hoc|th)|ttth)(?= |$)`), ['computing']],
  [
    /^(?:truong )?(?:th va thcs|th thcs|tieu hoc va (?:thcs|trung hoc co so)|tieu hoc (?:thcs|trung hoc co so))(?= |$)/,
    ['primary', 'lower'],
  ],
  [/^(?:truong )?(?:thcs va thpt|thcs thpt)(?= |$)/, ['lower', 'upper']],
  [
    /^(?:truong )?(?:(?:mam non|mn)(?: (?:tu thuc|tt|dan lap))?|mntt|mau giao|mg|(?:nhom lop|nl)(?: mam non| mn)?(?: doc lap)?(?: tu thuc)?)(?= |$)/,
    ['nursery'],
  ],
  [/^(?:truong )?(?:tieu hoc|th|cap 1|cap i)(?= |$)/, ['primary']],
  [/^(?:truong )?(?:thcs|trung hoc co so|ptcs|pho thong co so|cap 2|cap ii)(?= |$)/, ['lower']],
  [/^(?:truong )?(?:thpt|trung hoc pho thong|ptth|pho thong trung hoc|cap 3|cap iii)(?= |$)/, ['upper']],
  [/^(?:nha )?truong(?= |$)/, SCHOOLS],
  [/^trung tam(?= |$)/, CENTRES],
  // "TT Kim Bài" is a township or a centre.
  [/^tt(?= |$)/, ['commune', ...CENTRES]],
];

/** Before the name of a commune; folded, with marks or without, but "phuong" and "quan" begin names too. */
export const COMMUNE_WORDS = ['thị trấn', 'thi tran', 'xã', 'xa', 'phường', 'tt', 'x', 'p'];
/** Before the name of what lies above it. */
export const HIGHER_WORDS = [
  'huyện',
  'huyen',
  'quận',
  'thị xã',
  'thi xa',
  'thành phố',
  'thanh pho',
  'tp',
  'tỉnh',
  'h',
  'q',
];

/** In the roster itself, which is written with care. */
export const DISTRICT_WORDS = ['huyện', 'quận', 'thị xã'];

/** What a unit of any kind calls itself. */
export const OWN_WORDS =
  /^(?:(?:toan |nha |toan the )?(?:truong|don vi|co quan)(?: (?:chung toi|chung em|ta|em|minh|nha|to chuc))?|(?:bgh|ban giam hieu)(?: nha truong| truong)?|bgd|ban giam doc(?: trung tam)?|(?:lanh dao|ban lanh dao|can bo giao vien) (?:nha truong|truong|don vi|co quan|trung tam)|hieu truong|giam doc|chung toi|tu to chuc)$/;

/** Inner and allied bodies that organise and report to somebody else, by how their names begin. */
export const BODIES = new RegExp(
  `^(?:${[
    'doan (?:thanh nien|tn|tntp|tncs|truong|xa|phuong|thi tran|doi|the)',
    '(?:cac )?(?:to chuc )?doan the',
    'btv doan|bch doan|ban chap hanh doan',
    'chi doan|lien doi|chi doi|doi (?:thieu nien|tntp|tn)|tong phu trach',
    'cong doan|cdcs|cd (?:truong|nha truong|co so)',
    'to (?:chuyen mon|cm|van phong|van|toan|su|dia|anh|ngoai ngu|tieng anh|khoa hoc|khtn|khxh|tu nhien|xa hoi|nha tre|mau giao|nuoi|nang khieu|hanh chinh|thu vien|1|2|3|4|5|bo mon|khuyen hoc|dan pho|truyen thong|nghiep vu|ly|li|hoa|sinh|tin|cong nghe|the duc|am nhac|gdcd)',
    '(?:cac |nhom )?(?:to|nhom|khoi) (?:chuyen mon|truong|lop|\\d)',
    'khoi|nhom (?:chuyen mon|giao vien|zalo|tre)',
    '(?:can bo |nhan vien |bo phan |phong |ban )?thu vien|cb thu vien|cbtv',
    '(?:cac )?lop|gvcn|gv|giao vien|cbgv|hoc sinh|hs',
    '(?:hoi|chi hoi|ban) (?:khuyen hoc|kh|phu nu|lhpn|lien hiep|pn|nong dan|nd|cuu chien binh|ccb|chu thap do|ctd|nguoi cao tuoi|nct|cuu giao chuc|cuu hoc sinh|cmhs|cha me|phu huynh|phhs|dong huong|thanh nien|doanh nhan|doanh nghiep|luat gia|sinh vien|dai dien|nguoi)',
    'hkh|hpn|hnd|hccb|hlhpn|lhpn|chi hoi',
    'ban (?:chi dao|to chuc|dai dien|van hoa|chi huy|chqs|cong tac|nu cong|quan li|phat thanh|truyen thong|tuyen giao|van dong|dan van|an toan|y te)',
    'bcd|btc|bddcmhs|cmhs|phhs|phu huynh|cha me',
    '(?:uy ban |ub ?)?(?:mttq|mat tran)',
    'clb|cau lac bo',
    'tram y te|tram (?:truyen thanh|xa)|y te|tram bao ve|benh vien',
    'cong an|quan su|bo doi|don bien phong|canh sat',
    '(?:phong|so|bo) (?:gd|giao duc|van hoa|vh|vhtt|noi vu|y te|tu phap|kinh te|ldtb|lao dong|nong nghiep|thong tin|tt|khoa hoc|tai nguyen|tai chinh|giao)',
    'pgd|sgd|pgddt|sgddt',
    'cong ti|cty|doanh nghiep|dn|tap doan|ngan hang|hop tac xa|htx|vnpt|viettel|mobifone|fpt|nha xuat ban|nxb|nha sach|nha hang|buu dien|quy|hiep hoi|nha hao tam|manh thuong quan|lien hiep',
    'thon|xom|lang|khu dan cu|khu pho|tdp|dong ho|gia dinh|chi bo|dang (?:bo|uy)|huyen uy|thanh uy|hdnd|huyen doan|thanh doan|xa doan|tinh doan|ubnd (?:huyen|tp|thanh pho|tinh|quan)|uy ban nhan dan (?:huyen|tp|thanh pho|tinh|quan)',
    'dai (?:truyen thanh|phat thanh|pttt)|nha van hoa|bao tang|nghe nhan|chuyen gia|trung tam (?:y te|van hoa|vh|dich vu|khuyen nong|tu van|the thao)|tt (?:y te|van hoa|vh|dvvl)',
    'truong (?:dai hoc|dh|cao dang|cd|trung cap|tc|day nghe|chinh tri)|dai hoc|hoc vien|vien',
  ].join('|')})(?= |$)`,
);
