// The part of a command's outcome that is measured.

export interface OutcomeRow {
  readonly cell: string;
  readonly organizer: string;
  readonly activityCode: string | null;
  readonly classes: { readonly raw: string; readonly value: number | null };
  readonly people: { readonly raw: string; readonly value: number | null };
}

export interface OutcomeUnit {
  readonly code: string;
  readonly state: string;
  readonly totals: { readonly rows: number; readonly classes: number; readonly people: number };
  readonly rows: readonly OutcomeRow[];
  readonly problems: readonly { readonly code: string; readonly cell: string }[];
}
