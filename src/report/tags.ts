// Which value of the report model stands behind which tag of the Word template.
import type { NominationLine, ReportGroup, ReportLine, ReportModel, ReportPhoto } from '../core/report/model';
import { REPORT } from '../messages/report';
import { pictureMark } from './place-pictures';
import { printable, printableLine, printableParagraphs } from './printable';

/** What a tag stands for: text, a condition, or the scopes a section is repeated for. */
export type TagValue = string | boolean | TagScope | readonly TagScope[];
export interface TagScope {
  readonly [tag: string]: TagValue;
}

/** A bold capital of the agency's name is about 2.5 mm wide at 12 pt: up to here a name is shorter than 44 mm. */
export const SHORT_NAME = 17;

/** Maps a report to the tags of the template, in the order of the page; every value is clean of what XML forbids. */
export const reportTags = (report: ReportModel): TagScope => ({
  ...letteringTags(report),
  ...bodyTags(report),
  ...footTags(report),
  ...annexTags(report),
});

const letteringTags = (report: ReportModel): TagScope => {
  const issuer = printableParagraphs(report.issuer);
  const receivers = report.receivers.map(printableLine);
  const [only, ...others] = receivers;
  return {
    coQuanChuQuan: printableParagraphs(report.superior).join('\n'),
    coQuanBanHanh: issuer.join('\n'),
    tenCoQuanNgan: (issuer[issuer.length - 1] ?? '').length <= SHORT_NAME,
    kyHieu: printableLine(report.sign),
    diaDanhNgayThang: printableLine(report.placeAndDate),
    trichYeu: printableLine(report.subject),
    motNoiGui: only !== undefined && others.length === 0 ? { tenNoiGui: withoutStop(only) } : false,
    nhieuNoiGui: others.length > 0,
    noiGui: punctuated('tenNoiGui', receivers),
  };
};

const bodyTags = (report: ReportModel): TagScope => ({
  moDau: paragraphs(report.opening),
  chiDao: reported(report.steering),
  hoatDongTrienKhai: reported(report.activities),
  nganSachNhaNuoc: printableLine(report.funding.state),
  nganSachVanDong: printableLine(report.funding.mobilised),
  tongKinhPhi: printableLine(report.funding.total),
  ketQua: reported(report.results),
  khoKhan: reported(report.difficulties),
  kienNghi: reported(report.proposals),
  coSoSoLieu: withoutStop(printableLine(report.basis)),
  thoiDiem: withoutStop(printableLine(report.moment)),
  soLieu: paragraphs(report.figures),
  chiDan: report.pointers === '' ? [] : [{ doan: printableLine(report.pointers) }],
  loiKet: withoutStop(printableLine(report.closing)),
});

const footTags = (report: ReportModel): TagScope => ({
  noiNhan: punctuated('tenNoiNhan', report.recipients.map(printableLine)),
  quyenHan: report.authority.map((line) => ({ chucVu: printableLine(line) })),
});

const annexTags = (report: ReportModel): TagScope => ({
  kemTheo: printableLine(report.attachedTo),
  nhom: report.table.groups.map(groupTags),
  tongLop: printableLine(report.table.classes),
  tongNguoi: printableLine(report.table.people),
  chuThich: paragraphs(report.table.notes),
  phuLucSoLieu: printableLine(report.annexes.figures),
  phuLucChuaBaoCao: printableLine(report.annexes.missing),
  phuLucMinhChung: printableLine(report.annexes.evidence),
  phuLucKhenThuong: printableLine(report.annexes.nominations),
  coDonViChuaBaoCao: report.missing.length > 0,
  donViChuaBaoCao: report.missing.map((unit) => ({
    stt: printableLine(unit.index),
    tenDonVi: printableLine(unit.name),
    tinhTrang: printable(unit.state),
  })),
  coMinhChung: report.evidence.length + report.photos.length > 0,
  coBangMinhChung: report.evidence.length > 0,
  minhChung: report.evidence.map((line) => ({
    stt: printableLine(line.index),
    tenDonVi: printableLine(line.unit),
    congVan: printable(line.directive),
    duongLink: printable(line.links),
  })),
  coAnh: report.photos.length > 0,
  hangAnh: photoRows(report.photos),
  coKhenThuong: report.nominations.length > 0,
  nhomKhenThuong: report.nominations.map((group) => ({
    soNhom: printableLine(group.index),
    tenNhom: printableLine(group.name),
    deNghi: group.lines.map(nominationTags),
  })),
});

/** Two beside each other. */
const photoRows = (photos: readonly ReportPhoto[]): TagScope[] => {
  const markOf = (place: number) => (place < photos.length ? pictureMark(place) : '');
  const captionOf = (place: number) => printableLine(photos[place]?.caption ?? '');
  return photos.flatMap((_photo, left) =>
    left % 2 === 0
      ? [
          {
            anh1: markOf(left),
            chuThich1: captionOf(left),
            anh2: markOf(left + 1),
            chuThich2: captionOf(left + 1),
          },
        ]
      : [],
  );
};

const nominationTags = (line: NominationLine): TagScope => ({
  stt: printableLine(line.index),
  tenKhenThuong: printable(line.name),
  chucVu: printable(line.position),
  tenDonVi: printableLine(line.unit),
  hinhThuc: printable(line.award),
  thanhTich: printable(line.achievement),
});

const groupTags = (group: ReportGroup): TagScope => ({
  soNhom: printableLine(group.index),
  tenNhom: printableLine(group.name),
  lopNhom: printableLine(group.classes),
  nguoiNhom: printableLine(group.people),
  dong: group.lines.map(lineTags),
});

export const lineTags = (line: ReportLine): TagScope => ({
  stt: printableLine(line.index),
  hoatDong: printable(line.activity),
  donVi: printable(line.organizer),
  soLop: printableLine(line.classes),
  soNguoi: printableLine(line.people),
  ghiChu: printable(line.note),
});

export const paragraphs = (texts: readonly string[]): TagScope[] =>
  texts.reduce<TagScope[]>((all, text) => all.concat(printableParagraphs(text).map((doan) => ({ doan }))), []);

const reported = (texts: readonly string[]): TagScope[] => {
  const found = paragraphs(texts);
  return found.length > 0 ? found : [{ doan: REPORT.nothingReported }];
};

/** Lines of a list: each ends with `;`, the last with a full stop. */
const punctuated = (tag: string, lines: readonly string[]): TagScope[] =>
  lines.map((line, place) => ({
    [tag]: withoutStop(line),
    dauCau: place === lines.length - 1 ? '.' : ';',
  }));

/** The template sets the final mark, so one that was typed must not stand twice. */
export const withoutStop = (text: string): string => text.replace(/[\s.;/]+$/, '');
