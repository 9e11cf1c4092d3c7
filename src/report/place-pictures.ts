// Puts pictures into a filled Word file. A tag can give text only, so a picture's tag gives a mark that no text can hold, and the mark is
// replaced here: in line with the text, because Google's import loses pictures that float.

import type PizZip from 'pizzip';
import type { PrintedSize } from '../core/picture/fit';
import { printableLine } from './printable';
import { DOCUMENT_PART } from './word-text';
import { toXml } from './xml-escape';

export interface PlacedPicture {
  /** Fingerprint of the content. */
  readonly id: string;
  readonly kind: 'jpeg' | 'png';
  readonly bytes: Uint8Array;
  readonly size: PrintedSize;
  /** What readers hear who do not see it. */
  readonly description: string;
}

/** Non-characters: `printable` takes them out of everything that people type. */
const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');
const OTHER_PARTS = /^word\/(?:header|footer|footnotes|comments)\d*\.xml$/;
/** Of the files of our pictures: others in a template, such as a coat of arms, are left alone. */
const PREFIX = 'anh-minh-chung-';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';

/** What the tag of the picture at that place stands for. */
export const pictureMark = (place: number): string => `${OPEN}${place}${CLOSE}`;

/** @param zip changed: the marks give way to the pictures, in their order */
export function placePictures(zip: PizZip, pictures: readonly PlacedPicture[]): void {
  const xml = zip.file(DOCUMENT_PART)?.asText() ?? '';
  const used = new Set<number>();
  const placed = xml.replace(MARK, (_mark, digits: string) => {
    const place = Number(digits);
    const picture = pictures[place];
    if (picture === undefined) return '';
    used.add(place);
    return `</w:t>${drawing(picture, place)}<w:t xml:space="preserve">`;
  });
  for (const name of Object.keys(zip.files)) {
    const text = OTHER_PARTS.test(name) ? (zip.file(name)?.asText() ?? '') : '';
    // Pictures stand in the body only.
    if (text.includes(OPEN)) zip.file(name, text.replace(MARK, ''));
  }
  if (used.size === 0) return;
  zip.file(DOCUMENT_PART, placed.replace(/<w:t(?: [^>]*)?><\/w:t>/g, ''));
  const inReport = [...used].flatMap((place) => pictures[place] ?? []);
  for (const picture of inReport) zip.file(`word/${target(picture)}`, picture.bytes);
  insertBefore(zip, RELATIONSHIPS, '</Relationships>', [...new Set(inReport.map(relationship))].join(''));
  declareTypes(zip, new Set(inReport.map(({ kind }) => kind)));
}

/** Takes them out again, of a file whose body no longer shows them. */
export function dropPictures(zip: PizZip): void {
  for (const name of Object.keys(zip.files)) {
    if (name.startsWith(`word/media/${PREFIX}`)) zip.remove(name);
  }
  const rels = zip.file(RELATIONSHIPS)?.asText();
  if (rels === undefined) return;
  zip.file(RELATIONSHIPS, rels.replace(new RegExp(`<Relationship Id="${PREFIX}[^>]*/>`, 'g'), ''));
}

const target = ({ id, kind }: PlacedPicture) => `media/${PREFIX}${id}.${kind}`;
const relationId = ({ id }: PlacedPicture) => `${PREFIX}${id}`;

const relationship = (picture: PlacedPicture) =>
  `<Relationship Id="${relationId(picture)}" Type="${OFFICE}/relationships/image" Target="${target(picture)}"/>`;

function insertBefore(zip: PizZip, part: string, end: string, xml: string): void {
  const text = zip.file(part)?.asText() ?? `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  zip.file(
    part,
    text.replace(end, () => xml + end),
  );
}

function declareTypes(zip: PizZip, kinds: ReadonlySet<PlacedPicture['kind']>): void {
  const known = zip.file(CONTENT_TYPES)?.asText() ?? '';
  const missing = [...kinds].filter((kind) => !new RegExp(`Extension="${kind}"`, 'i').test(known));
  // Defaults stand before overrides in no particular order: the schema is a choice.
  const types = missing.map((kind) => `<Default Extension="${kind}" ContentType="image/${kind}"/>`);
  insertBefore(zip, CONTENT_TYPES, '</Types>', types.join(''));
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Of Word's drawings; far from those that a template has. */
const FIRST_ID = 20_000;

/** ECMA-376, part 1, 20.4.2.8; every namespace is declared where it is used, for a template need not know them. */
function drawing(picture: PlacedPicture, place: number): string {
  const { width, height } = picture.size;
  const description = toXml(printableLine(picture.description));
  const [id, name] = [FIRST_ID + place, `Picture ${place + 1}`];
  const extent = `cx="${width}" cy="${height}"`;
  return (
    `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:docPr id="${id}" name="${name}" descr="${description}"/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${OFFICE}/relationships" r:embed="${relationId(picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}
