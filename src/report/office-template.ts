// A template as people have left it, made ready to be filled: every fault that can be found is found before anything is written.

import type PizZip from 'pizzip';
import type { TemplateFault, TemplatePlace } from '../core/report/template-fault';
import type { TemplateName } from '../core/report/templates';
import { decodeBase64 } from '../core/text/base64';
import { fingerprint } from '../core/text/hash';
import { compile } from './fill';
import { fileFault } from './template-bytes';
import { TemplateError } from './template-error';
import { hasUnknownSection, misplacedNames, missingTags, unknownNames } from './template-names';
import { findSections } from './template-sections';
import { findTags } from './template-tags';
import { type TemplateParagraph, templateParagraphs } from './template-text';
import { tidyTags } from './tidy-tags';
import { wordPackages } from './word-packages';
import { xmlText } from './xml-text';

export interface ReadyTemplate {
  readonly base64: string;
  /** Equal for templates that look alike, whatever dates their files carry. */
  readonly version: string;
  /** Whether pictures have a place in it. */
  readonly takesPhotos: boolean;
}

interface Part {
  readonly name: string;
  readonly xml: string;
  readonly paragraphs: readonly TemplateParagraph[];
}

/** The parts in which tags are filled. */
const FILLED = /^(?:word\/(document|header|footer|footnotes|comments)\d*|docProps\/(?:core|app|custom))\.xml$/;
const AREAS: Readonly<Record<string, TemplatePlace['area']>> = {
  document: 'body',
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  comments: 'comment',
};

/** @throws TemplateError with every fault found: where braces are broken, sections are not looked at yet, for they would seem broken too */
export function readyTemplate(base64: string, template: TemplateName = 'report'): ReadyTemplate {
  const zip = openWord(base64, template);
  const parts = partsOf(zip);
  const faults = partFaults(template, parts);
  if (faults.length > 0) throw new TemplateError(faults, template);
  for (const { name, xml, paragraphs } of parts) {
    const tidy = tidyTags(xml, paragraphs);
    if (tidy !== xml) zip.file(name, tidy);
  }
  const version = versionOf(zip);
  const ready = zip.generate({ type: 'base64', compression: 'DEFLATE' });
  // What only the library knows of templates; it changes the archive that it is given.
  compile(zip, [], template);
  return {
    base64: ready,
    version,
    takesPhotos: parts.some(({ xml }) => PHOTO_TAG.test(xmlText(xml.replace(/<[^>]*>/g, '')))),
  };
}

function openWord(base64: string, template: TemplateName): PizZip {
  const fault = fileFault(base64);
  const { PizZip } = wordPackages();
  try {
    if (fault !== undefined) throw new TemplateError([fault], template);
    const zip = new PizZip(decodeBase64(base64));
    if (zip.file('word/document.xml') !== null) return zip;
  } catch (error) {
    if (error instanceof TemplateError) throw error;
  }
  const detail = 'No archive with a word/document.xml';
  throw new TemplateError([{ kind: 'not-a-word-file', tag: '', part: '', detail }], template);
}

function partsOf(zip: PizZip): Part[] {
  return Object.keys(zip.files).flatMap((name) => {
    const [, kind] = FILLED.exec(name) ?? [];
    if (!FILLED.test(name)) return [];
    const xml = zip.file(name)?.asText() ?? '';
    const area = AREAS[kind ?? ''];
    return [{ name, xml, paragraphs: area === undefined ? [properties(xml)] : templateParagraphs(xml, area) }];
  });
}

/** The values of the file's properties as one paragraph. */
function properties(xml: string): TemplateParagraph {
  const pieces = [...xml.matchAll(/>([^<]+)</g)].map(({ 1: text = '', index = 0 }) => ({
    from: index + 1,
    to: index + 1 + text.length,
  }));
  const text = pieces.map(({ from, to }) => xmlText(xml.slice(from, to))).join(' ');
  return { text, pieces, tables: [], place: { area: 'properties', quote: text.trim(), below: '' } };
}

function partFaults(template: TemplateName, parts: readonly Part[]): TemplateFault[] {
  const found = parts.map(({ name, paragraphs }) => ({ name, ...findTags(paragraphs, name) }));
  const isWhole = found.every(({ faults }) => faults.length === 0);
  const sections = found.map(({ name, tags }) => ({ name, ...findSections(template, tags, name) }));
  const isNested =
    isWhole && sections.every(({ tags, faults }) => faults.length === 0 && !hasUnknownSection(template, tags));
  const unknown = found.flatMap(({ name, tags }) => unknownNames(template, tags, name));
  const isMistyped = ({ tag }: TemplateFault) => unknown.some(({ meant }) => meant === tag);
  return [
    ...found.flatMap(({ faults }) => faults),
    ...unknown,
    ...(isWhole ? sections.flatMap(({ faults }) => faults) : []),
    ...(isNested ? sections.flatMap(({ name, tags }) => misplacedNames(template, tags, name)) : []),
    ...(isNested ? missingTags(template, bodyTags(sections), MAIN_PART).filter((one) => !isMistyped(one)) : []),
  ];
}

const PHOTO_TAG = /\{\s*anh[12]\s*\}/;
const MAIN_PART = 'word/document.xml';

function bodyTags<T>(sections: readonly { readonly name: string; readonly tags: readonly T[] }[]): readonly T[] {
  return sections.find(({ name }) => name === MAIN_PART)?.tags ?? [];
}

/** Everything that is seen, and nothing that only says when the file was made. */
function versionOf(zip: PizZip): string {
  const seen = Object.keys(zip.files).filter((name) => name.startsWith('word/'));
  return fingerprint(
    seen
      .sort()
      .map((name) => `${name}\n${zip.file(name)?.asBinary() ?? ''}`)
      .join('\n'),
  );
}
