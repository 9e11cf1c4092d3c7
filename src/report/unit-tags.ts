// Which value of a unit's report stands behind which tag of its Word template; what means the same in both templates has the same tag.
import type { UnitBlock, UnitNomination, UnitReportModel } from '../core/report/unit-model';
import { UNIT_REPORT } from '../messages/unit-report';
import { printable, printableLine, printableParagraphs } from './printable';
import { lineTags, paragraphs, SHORT_NAME, type TagScope, withoutStop } from './tags';

export const unitReportTags = (report: UnitReportModel): TagScope => ({
  ...headTags(report),
  ...bodyTags(report),
  ...evidenceTags(report),
  ...annexTags(report),
});

const headTags = (report: UnitReportModel): TagScope => {
  const issuer = printableParagraphs(report.issuer);
  return {
    banNhap: report.draft === '' ? false : { tinhTrang: printableLine(report.draft) },
    coQuanChuQuan: printableLine(report.superior),
    coQuanBanHanh: issuer.join('\n'),
    tenCoQuanNgan: (issuer[issuer.length - 1] ?? '').length <= SHORT_NAME,
    diaDanhNgayThang: printableLine(report.placeAndDate),
    trichYeu: printableLine(report.subject),
    tenNoiGui: withoutStop(printableLine(report.receiver)),
    quyenHan: report.authority.map((line) => ({ chucVu: printableLine(line) })),
  };
};

const bodyTags = (report: UnitReportModel): TagScope => ({
  moDau: paragraphs([report.opening]),
  chiDao: typed(report.steering),
  hoatDongTrienKhai: typed(report.activities),
  nganSachNhaNuoc: typedLine(report.funding.state, report),
  nganSachVanDong: typedLine(report.funding.mobilised, report),
  coBang: !report.isNil,
  coTongKinhPhi: report.funding.total !== '',
  tongKinhPhi: printableLine(report.funding.total),
  ketQua: typed(report.results),
  khoKhan: typed(report.difficulties),
  kienNghi: typed(report.proposals),
  soLieu: paragraphs(report.figures),
  loiKet: withoutStop(printableLine(report.closing)),
});

const evidenceTags = (report: UnitReportModel): TagScope => ({
  congVan: typedLine(report.directive, report),
  minhChung: addresses(report.links, report),
  hinhAnh: addresses(report.photos, report),
});

const annexTags = (report: UnitReportModel): TagScope => ({
  kemTheo: printableLine(report.attachedTo),
  khoi: report.table.blocks.map(blockTags),
  tongLop: printableLine(report.table.classes),
  tongNguoi: printableLine(report.table.people),
  haiPhuLuc: !report.isNil && report.nominations.length > 0,
  coDeNghi: report.nominations.length > 0,
  deNghi: report.nominations.map(nominationTags),
});

const blockTags = ({ heading, lines }: UnitBlock): TagScope => ({
  tieuDe: heading === undefined ? [] : [lineTags(heading)],
  dong: lines.map(lineTags),
});

const nominationTags = (nomination: UnitNomination): TagScope => ({
  stt: printableLine(nomination.index),
  tenDeNghi: printable(nomination.name),
  chucVuDonVi: printable(nomination.position),
  doiTuong: printableLine(nomination.kind),
  hinhThuc: printable(nomination.award),
  thanhTich: printable(nomination.achievement),
});

const typed = (text: string): TagScope[] => {
  const found = paragraphs([text]);
  return found.length > 0 ? found : [{ doan: UNIT_REPORT.blank }];
};

type IsNil = Pick<UnitReportModel, 'isNil'>;

/** The template ends the line. */
const typedLine = (text: string, { isNil }: IsNil): string =>
  printableLine(text).replace(/[\s.;]+$/, '') || (isNil ? UNIT_REPORT.nilItem : UNIT_REPORT.shortBlank);

const addresses = (texts: readonly string[], { isNil }: IsNil): TagScope[] => {
  if (texts.length > 0) return texts.map((text) => ({ diaChi: printableLine(text) }));
  return [{ diaChi: isNil ? UNIT_REPORT.nilItem : UNIT_REPORT.blank }];
};
