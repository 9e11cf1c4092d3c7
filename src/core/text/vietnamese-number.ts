// Figures as Vietnamese readers write them: a full stop between thousands. Independent of the host's Intl.

/** `1234567` -> `1.234.567`; whole numbers only. */
export function formatCount(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

/** `15000000` -> `15.000.000 đồng`. */
export function formatDong(value: number): string {
  return `${formatCount(value)} đồng`;
}

const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` -> `IV`; 1 to 89, more than a summary has groups. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      roman += letters;
      rest -= size;
    }
  }
  return roman;
}
