// The built template for tests, whole or with a fault worked into it.
import PizZip from 'pizzip';
import { buildReportTemplate } from '../../src/report/template/build';

export const templateBase64 = async (): Promise<string> => Buffer.from(await buildReportTemplate()).toString('base64');

/** The built template with `from` replaced by `to` in the XML of one part; throws when there is nothing to replace. */
export async function editedTemplate(from: string | RegExp, to: string, part = 'word/document.xml'): Promise<string> {
  const zip = new PizZip(await buildReportTemplate());
  const before = zip.file(part)?.asText() ?? '';
  const after = before.replace(from, to);
  if (after === before) {
    throw new Error(`${part} does not hold ${from}`);
  }
  zip.file(part, after);
  return zip.generate({ type: 'base64' });
}

/** A filled document as bytes. */
export const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');
