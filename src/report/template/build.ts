// Builds the report's Word template; runs when the bundle is built, never inside it.
import { Document, Packer } from 'docx';
import { figuresAnnex, missingAnnex } from './annexes';
import { content } from './content';
import { addressees, documentName, lettering } from './heading';
import { normalise } from './normalise';
import { FONT, SIZE } from './paragraphs';
import { section } from './sections';
import { signatureBlock } from './signature';

const text = { run: { font: FONT, size: SIZE.body * 2, color: '000000' } } as const;

/**
 * The template of the report after the Phụ lục of Kế hoạch 489/KH-UBND, in the form of Nghị định 30/2020/NĐ-CP.
 *
 * @returns the bytes of a `.docx` whose tags `reportTags` fills; equal for equal source
 */
export async function buildReportTemplate(): Promise<Uint8Array> {
  const document = new Document({
    // The tag is filled like those of the pages, so that a report carries its own name in its properties.
    title: 'Báo cáo {trichYeu}',
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { ...text.run, language: { value: 'vi-VN' } } },
        heading1: { run: { ...text.run, bold: true } },
        heading2: { run: { ...text.run, bold: true } },
      },
    },
    sections: [
      section([lettering(), ...documentName(), ...addressees(), ...content(), signatureBlock()]),
      section(figuresAnnex()),
      section(missingAnnex()),
    ],
  });
  return normalise(await Packer.toBase64String(document));
}
