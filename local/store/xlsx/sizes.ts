// Sizes: pixels in Google; in a file, columns in characters of the default font and rows in points.

/** Width of a digit in the default font of the file (Calibri 11). Source: ECMA-376 part 1, 18.3.1.13. */
export const PIXELS_PER_CHARACTER = 7;
/** 96 pixels and 72 points to the inch. */
export const POINTS_PER_PIXEL = 0.75;
