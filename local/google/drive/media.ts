// Uploaded content: is it what its media type says? A broken Word file is found here, not by the office on the day of the report.

import PizZip from 'pizzip';
import { GoogleApiError } from '../api';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const PDF = 'application/pdf';
export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';

const MAIN_PARTS: Readonly<Record<string, string>> = { [DOCX]: 'word/document.xml', [XLSX]: 'xl/workbook.xml' };

// First bytes of a file, latin1: PNG and JPEG by their standards, PDF by ISO 32000.
const SIGNATURES: Readonly<Record<string, string>> = {
  'image/png': '\x89PNG\r\n\x1a\n',
  'image/jpeg': '\xff\xd8\xff',
  [PDF]: '%PDF-',
};

/**
 * Checks Word, Excel, PNG, JPEG and PDF content against its media type; other types are taken on trust, as Drive does.
 * @throws GoogleApiError 400 when the content is something else.
 */
export function checkContent(contentType: string, content: Buffer): void {
  const signature = SIGNATURES[contentType];
  if (signature !== undefined && content.subarray(0, signature.length).toString('latin1') !== signature) {
    throw mismatch(contentType, 'its first bytes are wrong');
  }
  const part = MAIN_PARTS[contentType];
  if (part !== undefined) checkZip(contentType, content, part);
}

function checkZip(contentType: string, content: Buffer, mainPart: string): void {
  let zip: PizZip;
  try {
    zip = new PizZip(content);
  } catch (cause) {
    throw mismatch(contentType, cause instanceof Error ? cause.message : 'not a zip archive');
  }
  for (const part of ['[Content_Types].xml', mainPart]) {
    if (!zip.file(part)) throw mismatch(contentType, `${part} is missing`);
  }
}

function mismatch(contentType: string, why: string): GoogleApiError {
  return new GoogleApiError(400, `Bad Request: the uploaded content is not ${contentType} (${why}).`);
}
