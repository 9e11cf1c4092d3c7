// Builds the Word template of a unit's report; runs when the bundle is built, never inside it.
import { onlyWhere } from './annex-parts';
import { packDocument } from './document';
import { section } from './sections';
import { unitFiguresAnnex, unitNominationsAnnex } from './unit-annexes';
import { unitContent } from './unit-content';
import { unitHead } from './unit-heading';

/**
 * The Phụ lục of Kế hoạch 489/KH-UBND as one unit signs it, in the form of Nghị định 30/2020/NĐ-CP.
 *
 * @returns the bytes of a `.docx` whose tags `unitReportTags` fills; equal for equal source
 */
export function buildUnitReportTemplate(): Promise<Uint8Array> {
  return packDocument('Báo cáo {trichYeu}', [
    section([...unitHead(), ...unitContent()]),
    section(onlyWhere('coBang', unitFiguresAnnex())),
    section(onlyWhere('coDeNghi', unitNominationsAnnex())),
  ]);
}
