// Sections of the report: each starts on a new page, counts its pages from 1 and shows no number on its first page.
import { AlignmentType, Header, type ISectionOptions, PageNumber, Paragraph, SectionType, TextRun } from 'docx';
import { HEADER_DISTANCE, mm, PAGE } from './page';
import { FONT, SIZE } from './paragraphs';

/** One A4 section; the decree restarts the page numbers in each Phụ lục. */
export const section = (children: ISectionOptions['children']): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: { width: mm(PAGE.width), height: mm(PAGE.height) },
      margin: {
        top: mm(PAGE.top),
        bottom: mm(PAGE.bottom),
        left: mm(PAGE.left),
        right: mm(PAGE.right),
        header: mm(HEADER_DISTANCE),
        footer: mm(HEADER_DISTANCE),
      },
      pageNumbers: { start: 1 },
    },
  },
  // An empty first header is written out: without one a section inherits that of the section before it.
  headers: { default: numberHeader(), first: new Header({ children: [new Paragraph({})] }) },
  children,
});

const numberHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.pageNumber * 2 })],
      }),
    ],
  });
