// The sheet of paper: A4 and the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres, and their twips.

const MM_PER_INCH = 25.4;
const TWIPS_PER_INCH = 1440;
const TWIPS_PER_POINT = 20;

/** Millimetres as whole twips (1/1440 inch), the unit of every length in a Word file. */
export const mm = (millimetres: number): number => Math.round((millimetres * TWIPS_PER_INCH) / MM_PER_INCH);

/** Points as whole twips. */
export const pt = (points: number): number => Math.round(points * TWIPS_PER_POINT);

/** A4 portrait. The decree allows 20-25 top and bottom, 30-35 left, 15-20 right. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** The page number stands in the middle of the top margin: distance from the paper's edge. */
export const HEADER_DISTANCE = 10;

/** Width between the margins, in millimetres. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
