// What every template of ours has in common: type, language, and bytes that are equal for equal source.
import { Document, type ISectionOptions, Packer } from 'docx';
import { normalise } from './normalise';
import { FONT, SIZE } from './paragraphs';

const text = { run: { font: FONT, size: SIZE.body * 2, color: '000000' } } as const;

/** @param title with tags that are filled like those of the pages, so that a report carries its own name in its properties */
export async function packDocument(title: string, sections: readonly ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { ...text.run, language: { value: 'vi-VN' } } },
        heading1: { run: { ...text.run, bold: true } },
        heading2: { run: { ...text.run, bold: true } },
      },
    },
    sections,
  });
  return normalise(await Packer.toBase64String(document));
}
