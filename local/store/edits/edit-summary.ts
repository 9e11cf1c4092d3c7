// What people changed in the files since the last save, to be told to the one who opens the book.

export interface TabEdits {
  readonly sheetId: number;
  /** Title after the edits. */
  readonly title: string;
  rowsInserted: number;
  rowsDeleted: number;
  columnsInserted: number;
  columnsDeleted: number;
  /** Cells with another value than before, counted after rows and columns were moved. */
  cells: number;
  /** Merged ranges made or dissolved. */
  merges: number;
  /** Notes on cells written or changed. */
  notes: number;
}

export interface EditSummary {
  /** Only tabs that were changed. */
  tabs: TabEdits[];
  tabsAdded: string[];
  tabsDeleted: string[];
  tabsRenamed: { from: string; to: string }[];
  /** Tabs were moved to other places. */
  reordered: boolean;
  tabsHidden: string[];
  tabsShown: string[];
  /** Names in Drive of files whose content on disk is another now. */
  driveFilesChanged: string[];
  /** Names in Drive of files that are gone from disk; they are in the trash now. */
  driveFilesMissing: string[];
  /** Places whose edit was left out, because a run that was cut off had written there since: `Nhật ký!F12`. */
  overruled: string[];
}

export function noEdits(): EditSummary {
  return {
    tabs: [],
    tabsAdded: [],
    tabsDeleted: [],
    tabsRenamed: [],
    reordered: false,
    tabsHidden: [],
    tabsShown: [],
    driveFilesChanged: [],
    driveFilesMissing: [],
    overruled: [],
  };
}

/** True where nobody changed anything. */
export function isUntouched(edits: EditSummary): boolean {
  return Object.values(edits).every((value) => (Array.isArray(value) ? value.length === 0 : value === false));
}
