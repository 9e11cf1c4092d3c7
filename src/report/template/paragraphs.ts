// Paragraphs in the type of an official document: the sizes and gaps of Nghị định 30/2020/NĐ-CP, Phụ lục I.
import {
  AlignmentType,
  BorderStyle,
  type HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { mm, pt } from './page';

export const FONT = 'Times New Roman';

/** Type sizes in points, one for each element that the decree names. */
export const SIZE = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  body: 14,
  table: 12,
  recipientsTitle: 12,
  recipients: 11,
  pageNumber: 14,
} as const;

/** First line of a body paragraph: 1 cm or 1.27 cm are allowed. */
export const FIRST_LINE_INDENT = 12.7;
/** Gap between body paragraphs in points: 6 at least. */
const BODY_GAP = 6;
const SINGLE_LINE = 240;
/** Body line spacing in 240ths of a line: 1.15, between the single and the 1.5 that are allowed. */
const BODY_LINE = 276;

export interface Look {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Points. */
  readonly before?: number;
  /** Points. */
  readonly after?: number;
  /** Millimetres. */
  readonly indentLeft?: number;
  /** Millimetres the lines after the first stand further in. */
  readonly hanging?: number;
  /** Millimetres. */
  readonly indentFirst?: number;
  /** 240ths of a line; single when absent. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
}

/** Font and colour stand on every run itself, because Google's import drops what only a style says. */
const runOptions = (look: Look): IRunOptions => ({
  font: FONT,
  color: '000000',
  size: (look.size ?? SIZE.body) * 2,
  ...(look.bold === true ? { bold: true } : {}),
  ...(look.italic === true ? { italics: true } : {}),
});

/** One paragraph; without a look it is 14 pt, left, single spaced, no gaps. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  const run = runOptions(look);
  const options: IParagraphOptions = {
    children: text === '' ? [] : [new TextRun({ ...run, text })],
    // The paragraph mark too: it gives an empty line its height, and what is typed there its type.
    run,
    alignment: AlignmentType[ALIGNMENT[look.align ?? 'left']],
    spacing: {
      before: pt(look.before ?? 0),
      after: pt(look.after ?? 0),
      line: look.line ?? SINGLE_LINE,
      lineRule: LineRuleType.AUTO,
    },
    indent: {
      left: mm(look.indentLeft ?? 0),
      ...(look.hanging === undefined ? { firstLine: mm(look.indentFirst ?? 0) } : { hanging: mm(look.hanging) }),
    },
    ...(look.keepNext === true ? { keepNext: true } : {}),
  };
  return new Paragraph(look.heading === undefined ? options : { ...options, heading: look.heading });
}

const ALIGNMENT = { left: 'LEFT', center: 'CENTER', right: 'RIGHT', both: 'JUSTIFIED' } as const;

/** A body paragraph: justified, first line indented, 6 pt below, 1.15 lines. */
export const body = (text: string, look: Look = {}): Paragraph =>
  paragraph(text, { align: 'both', indentFirst: FIRST_LINE_INDENT, after: BODY_GAP, line: BODY_LINE, ...look });

/**
 * A line drawn under a centred text: the upper border of an empty paragraph that is narrowed by indents, since the decree
 * wants a drawn line and forbids underlining. Lengths in millimetres.
 *
 * @param length of the line
 * @param within width of the column or cell it stands in
 */
export function rule(length: number, within: number): Paragraph {
  const indent = mm((within - length) / 2);
  return new Paragraph({
    children: [],
    indent: { left: indent, right: indent, firstLine: 0 },
    spacing: { before: pt(2), after: 0, line: pt(6), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}

/** An empty paragraph one point high. */
export const thinLine = (): Paragraph =>
  new Paragraph({ children: [], spacing: { before: 0, after: 0, line: pt(1), lineRule: LineRuleType.EXACT } });
