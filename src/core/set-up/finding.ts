// What setting up again finds on a tab: what it mends, and what it leaves to people.

/** `tab`: made anew; `title`: given back; `words`, `row`: labels and headings; `dated`: deadline or year, by the settings; `hint`: live sentences; `lines`: blank lines added. */
export type MendedPart =
  | 'tab'
  | 'title'
  | 'words'
  | 'row'
  | 'dated'
  | 'merge'
  | 'hint'
  | 'setting'
  | 'lines'
  | 'validation'
  | 'colours'
  | 'protection';

/** `copy`: a tab made from a unit's one; `overwritten`: something else stands where the form has words; `unclear`: a tab that is not understood. */
export type NoticedPart = 'copy' | 'overwritten' | 'unclear' | 'titleTaken' | 'emptied';

interface Found<Part extends string> {
  readonly part: Part;
  /** Title of the tab. */
  readonly tab: string;
  /** A1 reference. */
  readonly at?: string;
  /** The words, the unit or the setting in question. */
  readonly what?: string;
}

export type Mended = Found<MendedPart>;
export type Noticed = Found<NoticedPart>;
