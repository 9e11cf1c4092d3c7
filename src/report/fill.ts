// Fills a Word template with a report; needs nothing but ECMAScript, so it runs inside Apps Script.

import type Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import { expectPresent } from '../core/errors';
import type { ReportModel } from '../core/report/model';
import type { TemplateName } from '../core/report/templates';
import { decodeBase64 } from '../core/text/base64';
import { stableArchive } from './archive';
import { type PlacedPicture, placePictures } from './place-pictures';
import { dropEmptySections } from './sections';
import { reportTags, type TagScope } from './tags';
import { TemplateError, type TemplateFault } from './template-error';
import { templateFaults } from './template-faults';
import { wordPackages } from './word-packages';
import { DOCUMENT_PART } from './word-text';

/** A `.docx` in base64: the built one, or one that the office edited. */
export interface Template {
  readonly base64: string;
}

/**
 * @param pictures the bytes of the model's photos, by their ids
 * @throws TemplateError as `fillTemplate`
 */
export function fillReport(
  template: Template,
  model: ReportModel,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): string {
  const placed = model.photos.map(({ caption, ...photo }) => ({
    ...photo,
    description: caption,
    bytes: expectPresent(pictures.get(photo.id), 'the bytes of a photo'),
  }));
  return fillTemplate(template, reportTags(model), 'report', placed);
}

/**
 * @returns the filled `.docx` in base64; equal input gives equal output
 * @throws TemplateError when the file is no Word file, or a tag is unknown, unclosed or misplaced
 */
export function fillTemplate(
  template: Template,
  tags: TagScope,
  name: TemplateName,
  pictures: readonly PlacedPicture[] = [],
): string {
  const { PizZip } = wordPackages();
  const unknown: TemplateFault[] = [];
  const document = compile(open(template.base64, name), unknown, name);
  document.render(tags);
  if (unknown.length > 0) {
    throw new TemplateError(unknown, name);
  }
  const zip = document.getZip();
  zip.file(DOCUMENT_PART, dropEmptySections(zip.file(DOCUMENT_PART)?.asText() ?? ''));
  placePictures(zip, pictures);
  return stableArchive(zip, new PizZip()).generate({ type: 'base64', compression: 'DEFLATE' });
}

/** PizZip has no error type of its own: whatever it throws here means that the bytes are no archive. */
function open(base64: string, name: TemplateName): PizZip {
  const { PizZip } = wordPackages();
  try {
    return new PizZip(decodeBase64(base64));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new TemplateError([{ kind: 'not-a-word-file', tag: '', part: '', detail }], name);
  }
}

/** @param unknown receives each tag that the report has no value for, once; known only while the document is filled */
export function compile(
  zip: PizZip,
  unknown: TemplateFault[],
  template: TemplateName = 'report',
): Docxtemplater<PizZip> {
  const { Docxtemplater } = wordPackages();
  try {
    return new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      // Its log goes to the console as raw JSON; the faults are in the error.
      errorLogging: false,
      // No change of the delimiters from inside a template.
      syntax: { changeDelimiterPrefix: null },
      parser: (tag) => ({ get: (scope: unknown, { meta }) => fitting(ownValue(scope, tag), meta.part.module) }),
      nullGetter: (part) => {
        const tag = part.value;
        if (!unknown.some((fault) => fault.tag === tag)) {
          unknown.push({ kind: 'unknown-tag', tag, part: '', detail: 'The report has no value for this tag' });
        }
        return '';
      },
    });
  } catch (error) {
    const faults = templateFaults(error);
    throw faults.length > 0 ? new TemplateError(faults, template) : error;
  }
}

/** Own properties only: a tag such as `{constructor}` must not reach what every object inherits. */
const ownValue = (scope: unknown, tag: string): unknown =>
  typeof scope === 'object' && scope !== null ? Object.getOwnPropertyDescriptor(scope, tag)?.value : undefined;

/**
 * Lists and conditions stand in sections only, where a plain tag would print `[object Object]`; and what people typed is
 * never raw XML, which `{@tag}` would make of it.
 *
 * @param module docxtemplater's name of the kind of tag; undefined for a plain one
 */
const fitting = (value: unknown, module: string | undefined): unknown =>
  module === 'loop' || (module === undefined && typeof value === 'string') ? value : undefined;
