// How long a call would have taken at Google: a planning figure, so that a run that cannot finish there does not finish here.

interface Cost {
  readonly baseMs: number;
  /** Added for the payload, both directions. */
  readonly msPerMB?: number;
}

// Measured figures are other people's, on live Google; "estimate" marks those for which nobody has published one.
// Prefixes are matched longest first.
const COSTS: Readonly<Record<string, Cost>> = {
  // One read about 0.3 s; 10 million cells in 45 s, at some 10 bytes a cell (tanaikech.github.io, 2022-04-25).
  'sheets.spreadsheets': { baseMs: 300, msPerMB: 470 },
  // Ten single-range writes 11.87 s, the same in one batch 1.12 s (github.com/piotr-agier/google-drive-mcp, #203).
  'sheets.spreadsheets.batchUpdate': { baseMs: 1120, msPerMB: 470 },
  'sheets.spreadsheets.values.update': { baseMs: 1120, msPerMB: 470 },
  'sheets.spreadsheets.values.append': { baseMs: 1120, msPerMB: 470 },
  'sheets.spreadsheets.values.batchUpdate': { baseMs: 1120, msPerMB: 470 },
  // Estimate: upload and conversion of a report of about a megabyte.
  'drive.files': { baseMs: 800, msPerMB: 700 },
  'drive.about': { baseMs: 300 },
  // Estimate, upper end of "0.2 to 1 s a service call".
  'mail.sendEmail': { baseMs: 600, msPerMB: 500 },
  'mail.getRemainingDailyQuota': { baseMs: 100 },
  // 100 runs each, undated (ziritione.org): get 30 ms, set 62 ms; cache get 3 ms, put 93 ms.
  'properties.get': { baseMs: 30 },
  'properties.set': { baseMs: 62 },
  'properties.delete': { baseMs: 62 },
  'cache.get': { baseMs: 3 },
  'cache.put': { baseMs: 93 },
  'cache.remove': { baseMs: 93 },
  // Estimates: one round trip to a light service.
  'lock.': { baseMs: 50 },
  'script.': { baseMs: 200 },
  'session.': { baseMs: 30 },
  'spreadsheet.': { baseMs: 50 },
  // One cell read about 0.3 s, written about 0.2 s (tanaikech.github.io, 2022-04-25).
  'spreadsheet.getValues': { baseMs: 300, msPerMB: 470 },
  'spreadsheet.getDisplayValues': { baseMs: 300, msPerMB: 470 },
  'spreadsheet.setValues': { baseMs: 200, msPerMB: 470 },
  // Estimate: a file is made.
  'spreadsheet.copy': { baseMs: 3000 },
  'ui.': { baseMs: 100 },
  // Estimate: no service behind them. Time slept is added by the sleep itself.
  'utilities.': { baseMs: 1 },
  'html.': { baseMs: 5 },
};

const PREFIXES = Object.keys(COSTS).sort((a, b) => b.length - a.length);

/**
 * Estimated duration of one call in milliseconds, a whole number.
 * @param method Method id as in the ledger, e.g. `sheets.spreadsheets.batchUpdate`.
 * @param bytes Payload in both directions.
 */
export function estimateMs(method: string, bytes: number): number {
  const prefix = PREFIXES.find((candidate) => method.startsWith(candidate));
  const cost = prefix === undefined ? undefined : COSTS[prefix];
  if (!cost) throw new Error(`No time estimate for ${method}: add it to the table of costs.`);
  return Math.round(cost.baseMs + ((cost.msPerMB ?? 0) * bytes) / 1_048_576);
}
