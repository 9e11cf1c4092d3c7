// Takes out of a filled document the sections that filling has left empty: annexes that this report does not have. The template cannot
// say so itself, because docxtemplater keeps the section break of a condition that does not hold.

/** Tags of the XML, whole: an attribute may hold `>`. */
const TAG = /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/g;
/** Anything that a reader sees. */
const CONTENT = /<w:t(?: [^>]*)?>[^<]|<w:(?:drawing|pict|object|sym)[ />]/;
const SECTION_END = /<w:sectPr[ >][\s\S]*<\/w:sectPr>/;
const BODY = /(<w:body(?: [^>]*)?>)([\s\S]*)(<\/w:body>)/;

/** @param xml `word/document.xml` */
export function dropEmptySections(xml: string): string {
  const body = BODY.exec(xml);
  if (body === null) return xml;
  const [whole, open = '', inside = '', close = ''] = body;
  const kept = keepFilled(splitSections(topElements(inside)));
  return xml.slice(0, body.index) + open + kept + close + xml.slice(body.index + whole.length);
}

/** The elements of the top level with what stands between them, so that joined they are the text again. */
function topElements(xml: string): string[] {
  const found: string[] = [];
  let [start, depth] = [0, 0];
  for (const tag of xml.matchAll(TAG)) {
    const [text, closing, , single] = tag;
    if (single === '') depth += closing === '' ? 1 : -1;
    if (depth > 0) continue;
    const end = (tag.index ?? 0) + text.length;
    found.push(xml.slice(start, end));
    start = end;
  }
  return [...found, xml.slice(start)];
}

/** Each section with the element that ends it: a paragraph, of the last one the properties themselves. */
function splitSections(elements: readonly string[]): string[][] {
  const sections: string[][] = [[]];
  for (const element of elements) {
    sections[sections.length - 1]?.push(element);
    if (SECTION_END.test(element)) sections.push([]);
  }
  return sections;
}

function keepFilled(split: readonly string[][]): string {
  const after = split[split.length - 1] ?? [];
  const sections = split.slice(0, -1);
  const filled = sections.filter((section) => section.some((element) => CONTENT.test(element)));
  const last = filled[filled.length - 1];
  if (last === undefined || filled.length === sections.length) return split.map((section) => section.join('')).join('');
  const before = filled.slice(0, -1).map((section) => section.join(''));
  return [...before, last === sections[sections.length - 1] ? last.join('') : endOfBody(last), ...after].join('');
}

/** What ended a section in the middle now ends the document: its properties follow the paragraph that held them. */
function endOfBody(section: readonly string[]): string {
  const text = section.join('');
  const ends = section[section.length - 1] ?? '';
  const properties = SECTION_END.exec(ends)?.[0] ?? '';
  return text.slice(0, text.length - ends.length) + ends.replace(properties, () => '') + properties;
}
