// Builds the report's Word template; runs when the bundle is built, never inside it.
import { onlyWhere } from './annex-parts';
import { content } from './content';
import { packDocument } from './document';
import { evidenceAnnex } from './evidence-annex';
import { figuresAnnex } from './figures-annex';
import { addressees, documentName, lettering } from './heading';
import { missingAnnex } from './missing-annex';
import { nominationsAnnex } from './nominations-annex';
import { section } from './sections';
import { signatureBlock } from './signature';

/**
 * The template of the report after the Phụ lục of Kế hoạch 489/KH-UBND, in the form of Nghị định 30/2020/NĐ-CP.
 *
 * @returns the bytes of a `.docx` whose tags `reportTags` fills; equal for equal source
 */
export function buildReportTemplate(): Promise<Uint8Array> {
  return packDocument('Báo cáo {trichYeu}', [
    section([lettering(), ...documentName(), ...addressees(), ...content(), signatureBlock()]),
    section(figuresAnnex()),
    section(onlyWhere('coDonViChuaBaoCao', missingAnnex())),
    section(onlyWhere('coMinhChung', evidenceAnnex())),
    section(onlyWhere('coKhenThuong', nominationsAnnex())),
  ]);
}
