// The tags that a template of the report may hold, by the sections they stand in: `nhom.dong.stt` is {stt} inside {#nhom} and {#dong}.

/** A text may also stand as a condition, for there is something to print or not; a condition never as a text. */
export type TagKind = 'text' | 'list' | 'condition';

/** In the order of the page. */
export const KNOWN_TAGS = {
  coQuanChuQuan: 'text',
  coQuanBanHanh: 'text',
  tenCoQuanNgan: 'condition',
  kyHieu: 'text',
  diaDanhNgayThang: 'text',
  trichYeu: 'text',
  motNoiGui: 'list',
  'motNoiGui.tenNoiGui': 'text',
  nhieuNoiGui: 'condition',
  noiGui: 'list',
  'noiGui.tenNoiGui': 'text',
  'noiGui.dauCau': 'text',
  moDau: 'list',
  'moDau.doan': 'text',
  chiDao: 'list',
  'chiDao.doan': 'text',
  hoatDongTrienKhai: 'list',
  'hoatDongTrienKhai.doan': 'text',
  nganSachNhaNuoc: 'text',
  nganSachVanDong: 'text',
  tongKinhPhi: 'text',
  ketQua: 'list',
  'ketQua.doan': 'text',
  khoKhan: 'list',
  'khoKhan.doan': 'text',
  kienNghi: 'list',
  'kienNghi.doan': 'text',
  coSoSoLieu: 'text',
  thoiDiem: 'text',
  soLieu: 'list',
  'soLieu.doan': 'text',
  chiDan: 'list',
  'chiDan.doan': 'text',
  loiKet: 'text',
  noiNhan: 'list',
  'noiNhan.tenNoiNhan': 'text',
  'noiNhan.dauCau': 'text',
  quyenHan: 'list',
  'quyenHan.chucVu': 'text',
  kemTheo: 'text',
  phuLucSoLieu: 'text',
  nhom: 'list',
  'nhom.soNhom': 'text',
  'nhom.tenNhom': 'text',
  'nhom.lopNhom': 'text',
  'nhom.nguoiNhom': 'text',
  'nhom.dong': 'list',
  'nhom.dong.stt': 'text',
  'nhom.dong.hoatDong': 'text',
  'nhom.dong.donVi': 'text',
  'nhom.dong.soLop': 'text',
  'nhom.dong.soNguoi': 'text',
  'nhom.dong.ghiChu': 'text',
  tongLop: 'text',
  tongNguoi: 'text',
  chuThich: 'list',
  'chuThich.doan': 'text',
  coDonViChuaBaoCao: 'condition',
  phuLucChuaBaoCao: 'text',
  donViChuaBaoCao: 'list',
  'donViChuaBaoCao.stt': 'text',
  'donViChuaBaoCao.tenDonVi': 'text',
  'donViChuaBaoCao.tinhTrang': 'text',
  coMinhChung: 'condition',
  phuLucMinhChung: 'text',
  coBangMinhChung: 'condition',
  minhChung: 'list',
  'minhChung.stt': 'text',
  'minhChung.tenDonVi': 'text',
  'minhChung.congVan': 'text',
  'minhChung.duongLink': 'text',
  coAnh: 'condition',
  hangAnh: 'list',
  'hangAnh.anh1': 'text',
  'hangAnh.chuThich1': 'text',
  'hangAnh.anh2': 'text',
  'hangAnh.chuThich2': 'text',
  coKhenThuong: 'condition',
  phuLucKhenThuong: 'text',
  nhomKhenThuong: 'list',
  'nhomKhenThuong.soNhom': 'text',
  'nhomKhenThuong.tenNhom': 'text',
  'nhomKhenThuong.deNghi': 'list',
  'nhomKhenThuong.deNghi.stt': 'text',
  'nhomKhenThuong.deNghi.tenKhenThuong': 'text',
  'nhomKhenThuong.deNghi.chucVu': 'text',
  'nhomKhenThuong.deNghi.tenDonVi': 'text',
  'nhomKhenThuong.deNghi.hinhThuc': 'text',
  'nhomKhenThuong.deNghi.thanhTich': 'text',
} as const satisfies Readonly<Record<string, TagKind>>;

export type KnownTag = keyof typeof KNOWN_TAGS;

const KINDS: ReadonlyMap<string, TagKind> = new Map(Object.entries(KNOWN_TAGS));

/** Every path of a tag of that name. */
export function pathsNamed(name: string): string[] {
  return [...KINDS.keys()].filter((path) => nameOf(path) === name);
}

/**
 * The tag that a name means inside these lists, the innermost first, as in filling.
 *
 * @param inside paths of the lists it stands in, from the outermost
 */
export function resolveTag(name: string, inside: readonly string[]): { path: string; kind: TagKind } | undefined {
  for (const list of [...inside].reverse().concat('')) {
    const path = list === '' ? name : `${list}.${name}`;
    const kind = KINDS.get(path);
    if (kind !== undefined) return { path, kind };
  }
  return undefined;
}

/** `{#nhom}{#dong}` of `nhom.dong.stt` */
export function sectionsOf(path: string): string {
  const sections = path.split('.').slice(0, -1);
  return sections.map((section) => `{#${section}}`).join('');
}

/** `stt` of `nhom.dong.stt` */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

export const TAG_NAMES: readonly string[] = [...new Set([...KINDS.keys()].map(nameOf))];

export function isKnownTag(path: string): path is KnownTag {
  return KINDS.has(path);
}
