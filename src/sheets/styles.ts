// The looks a cell can have, by what it is for. Times New Roman, as official documents are set.

const FONT = 'Times New Roman';
const NAVY = { red: 0.12, green: 0.25, blue: 0.45 };
const RULE = { style: 'SOLID', colorStyle: { rgbColor: { red: 0.6, green: 0.6, blue: 0.6 } } };
const BOX = { top: RULE, bottom: RULE, left: RULE, right: RULE };

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: object;
  readonly fill?: object;
  readonly align?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly top?: boolean;
  readonly boxed?: boolean;
  readonly wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW_CELL';
  readonly number?: boolean;
}

const HEAD_FILL = { red: 0.86, green: 0.91, blue: 0.96 };
const GROUP_FILL = { red: 0.95, green: 0.95, blue: 0.95 };
const HINT_FILL = { red: 0.97, green: 0.97, blue: 0.99 };
const ENTRY_FILL = { red: 1, green: 0.99, blue: 0.9 };

const LOOKS = {
  plain: {},
  hint: { boxed: true, fill: HINT_FILL },
  result: { boxed: true, top: true },
  title: { bold: true, size: 14, align: 'CENTER' },
  subtitle: { italic: true, align: 'CENTER' },
  info: { italic: true },
  warning: { italic: true, bold: true, color: { red: 0.7, green: 0.1, blue: 0.1 } },
  heading: { bold: true, fill: HEAD_FILL, align: 'CENTER', boxed: true },
  section: { bold: true, color: NAVY },
  part: { bold: true, size: 13, align: 'CENTER', color: NAVY },
  label: { boxed: true },
  labelBold: { bold: true, boxed: true },
  index: { align: 'CENTER', boxed: true },
  text: { boxed: true },
  /** Long lists: what does not fit stays hidden below the edge of the row. */
  sources: { boxed: true, top: true, size: 10 },
  mark: { boxed: true, wrap: 'CLIP' },
  aside: { wrap: 'CLIP' },
  number: { align: 'RIGHT', boxed: true, number: true },
  entry: { boxed: true, fill: ENTRY_FILL, top: true },
  entryCenter: { boxed: true, fill: ENTRY_FILL, align: 'CENTER' },
  entryNumber: { boxed: true, fill: ENTRY_FILL, align: 'RIGHT' },
  groupIndex: { bold: true, fill: GROUP_FILL, align: 'CENTER', boxed: true },
  groupText: { bold: true, fill: GROUP_FILL, boxed: true },
  groupNumber: { bold: true, fill: GROUP_FILL, align: 'RIGHT', boxed: true, number: true },
  totalText: { bold: true, fill: HEAD_FILL, align: 'CENTER', boxed: true },
  totalNumber: { bold: true, fill: HEAD_FILL, align: 'RIGHT', boxed: true, number: true },
} as const satisfies Record<string, Look>;

export type StyleName = keyof typeof LOOKS;

const BODY_PT = 12;

/** Size of type, in points. */
export function fontSize(style: StyleName): number {
  const look: Look = LOOKS[style];
  return look.size ?? BODY_PT;
}

/** Whether long text goes on in the next line. */
export function wraps(style: StyleName): boolean {
  const look: Look = LOOKS[style];
  return look.wrap === undefined || look.wrap === 'WRAP';
}

/** Google's CellFormat for a style. */
export function cellFormat(style: StyleName): object {
  const look: Look = LOOKS[style];
  return {
    horizontalAlignment: look.align ?? 'LEFT',
    verticalAlignment: look.top ? 'TOP' : 'MIDDLE',
    wrapStrategy: look.wrap ?? 'WRAP',
    textFormat: {
      fontFamily: FONT,
      fontSize: look.size ?? BODY_PT,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      ...(look.color === undefined ? {} : { foregroundColorStyle: { rgbColor: look.color } }),
    },
    ...(look.fill === undefined ? {} : { backgroundColorStyle: { rgbColor: look.fill } }),
    ...(look.boxed ? { borders: BOX } : {}),
    // `#,##0` shows the thousands mark of the spreadsheet's own locale: a full stop in Vietnamese.
    ...(look.number ? { numberFormat: { type: 'NUMBER', pattern: '#,##0' } } : {}),
  };
}
