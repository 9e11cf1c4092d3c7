// Everything the office's report says, as plain data: already decided, already worded, nothing left to compute.

import type { PrintedSize } from '../picture/fit';
import type { AnnexName } from './annexes';

/** One line of the Mẫu tổng hợp; every figure is text as it is printed, e.g. `1.234`, or `1.234 (1)` where a note explains it. */
export interface ReportLine {
  readonly index: string;
  readonly activity: string;
  readonly organizer: string;
  readonly classes: string;
  readonly people: string;
  readonly note: string;
}

export interface ReportGroup {
  /** Roman number. */
  readonly index: string;
  readonly name: string;
  readonly classes: string;
  readonly people: string;
  readonly lines: readonly ReportLine[];
}

/** What a unit gave as evidence. */
export interface EvidenceLine {
  readonly index: string;
  readonly unit: string;
  readonly directive: string;
  /** Of news and of pictures, each on a line. */
  readonly links: string;
}

/** A picture of the album; its bytes stand beside the model. */
export interface ReportPhoto {
  /** Fingerprint of the bytes. */
  readonly id: string;
  readonly kind: 'jpeg' | 'png';
  readonly size: PrintedSize;
  /** `Ảnh 1. Lễ phát động (Trường THCS ...)` */
  readonly caption: string;
}

export interface NominationLine {
  readonly index: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly award: string;
  readonly achievement: string;
}

export interface NominationGroup {
  /** Roman number. */
  readonly index: string;
  /** Collectives or individuals, with how many. */
  readonly name: string;
  readonly lines: readonly NominationLine[];
}

export interface ReportModel {
  /** Cơ quan chủ quản, e.g. `UBND HUYỆN THANH OAI`; empty when there is none. */
  readonly superior: string;
  /** Cơ quan ban hành, e.g. `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO`. */
  readonly issuer: string;
  /** Ký hiệu after the number, e.g. `BC-GDĐT`; the number itself is left to the clerk. */
  readonly sign: string;
  /** `Thanh Oai, ngày 11 tháng 10 năm 2021` */
  readonly placeAndDate: string;
  /** Trích yếu under BÁO CÁO. */
  readonly subject: string;
  /** Kính gửi, one receiver each, without punctuation. */
  readonly receivers: readonly string[];
  readonly opening: readonly string[];
  /** I.1 */
  readonly steering: readonly string[];
  /** I.2 */
  readonly activities: readonly string[];
  /** I.3, in whole đồng as text, e.g. `15.000.000 đồng`. */
  readonly funding: { readonly state: string; readonly mobilised: string; readonly total: string };
  /** II.1 */
  readonly results: readonly string[];
  /** II.2 */
  readonly difficulties: readonly string[];
  /** II.3 */
  readonly proposals: readonly string[];
  /** Of how many units the figures are, e.g. `Số liệu của 118/132 đơn vị`; stands in II.4 and over the table. */
  readonly basis: string;
  /** When they were read, e.g. `16 giờ 00 phút, ngày 11/10/2021`. Nothing else in a report differs by the minute. */
  readonly moment: string;
  /** II.4: the sentences between the basis and the pointers to the annexes. */
  readonly figures: readonly string[];
  /** Where the annexes are pointed to, without the brackets; blank where there is none. */
  readonly pointers: string;
  /** The sentence that ends the body, e.g. `Trên đây là báo cáo ...`; the document adds the closing `./.`. */
  readonly closing: string;
  /** `(Kèm theo Báo cáo số ... )` under each annex title, without the brackets. */
  readonly attachedTo: string;
  /** `Phụ lục I` or, where it is the only one, `Phụ lục`; empty for an annex that the report does not have. */
  readonly annexes: Readonly<Record<AnnexName, string>>;
  readonly table: {
    readonly groups: readonly ReportGroup[];
    readonly classes: string;
    readonly people: string;
    /** What the marks beside the figures mean. */
    readonly notes: readonly string[];
  };
  readonly missing: readonly { readonly index: string; readonly name: string; readonly state: string }[];
  readonly evidence: readonly EvidenceLine[];
  readonly photos: readonly ReportPhoto[];
  readonly nominations: readonly NominationGroup[];
  /** Authority lines from `KT.` down to the title, e.g. [`KT. TRƯỞNG PHÒNG`, `PHÓ TRƯỞNG PHÒNG`]. */
  readonly authority: readonly string[];
  /** Nơi nhận, one line each, without the dash and the punctuation. */
  readonly recipients: readonly string[];
}
