// What commands ask of the world. src/google provides it; nothing else names a Google service.

import type { LocalTime } from '../core/calendar/iso-date';
import type { ReadDetail, SheetRequest, SpreadsheetJson } from '../sheets/google-json';
import type { MendPage } from './mend-page';

export interface Mail {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  /** Absent: whoever sends it. */
  readonly replyTo?: string;
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly isDocument: boolean;
  readonly isFolder?: true;
}

/** Where files are looked for: those of the campaign are few, the units' own reports may be thousands. */
export type Shelf = 'campaign' | 'units';

/** What a file is known by, whatever people name it: two with one key say the same. */
export interface FileLabel {
  readonly shelf: Shelf;
  readonly key: string;
  /** Whether it is to be known later if somebody has edited the file. */
  readonly isWatched?: true;
}

/** A file with the key it was made under. */
export interface KeyedFile extends StoredFile {
  readonly key: string;
  /** RFC 3339; people's own changes count. */
  readonly changedAt: string;
  /** Whether a watched file still holds what it was made with; false for any other. */
  readonly isAsMade: boolean;
}

/** What stands around links to files. */
export interface FilesPage {
  readonly title: string;
  readonly advice: string;
}

/** A page of src/ui: `data` is plain JSON, and reaches the page as `data`. */
export interface PageRequest {
  readonly name: 'manage' | 'restore' | 'set-up' | 'bulletin' | 'remind' | 'photos';
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly data: object;
}

export interface Workbook {
  /** Every tab in one call. */
  read(detail: ReadDetail): SpreadsheetJson;
  /** E-mail address of the file's owner, blank where Google does not tell: nothing can be protected against the owner. */
  owner(): string;
  /** The fonts of some tabs, by their titles, in one call. */
  readFonts(titles: readonly string[]): SpreadsheetJson;
  /** All of the requests or none of them. */
  write(requests: readonly SheetRequest[]): void;
}

export interface CopiedBook {
  readonly id: string;
  readonly url: string;
}

export interface Services {
  /** The one this script is bound to. */
  readonly workbook: Workbook;
  /** The last row of one of its tabs with something in it, from 1; 0 where there is none. Cheaper than any reading. */
  lastRow(sheetId: number): number;
  readonly books: {
    /** Everything on the workbook and the script that is bound to it, as a new file of the user's own, shared with nobody. */
    copy(title: string): CopiedBook;
    /** False for a file that is gone, or not shared with the user. */
    canOpen(id: string): boolean;
    /** A copy that the user made. */
    open(id: string): Workbook;
  };
  readonly mail: {
    /** Addresses this account may still write to today. */
    recipientsLeft(): number;
    send(mail: Mail): void;
  };
  /** The daily trigger of automatic reminding. Google shows each user only triggers of their own. */
  readonly trigger: {
    /** How many of them the user has. */
    count(): number;
    /** @param time `HH:mm`; Google starts it up to a quarter of an hour before or after. */
    install(time: string): void;
    /** Removes all the user has. */
    remove(): void;
  };
  readonly permissions: {
    /** Ends the run with Google's consent screen where the user has not granted all that the add-in asks for. */
    require(): void;
    /** Where the user can grant what is missing; undefined when nothing is. */
    missing(): { readonly url: string } | undefined;
  };
  readonly files: {
    /** Everything of ours on a shelf, in one call for each thousand, so that a cut-off run is finished and not repeated. */
    list(shelf: Shelf): KeyedFile[];
    /** @param parent absent: the user's own root folder */
    createFolder(name: string, label: FileLabel, parent?: StoredFile): StoredFile;
    /** @param folder absent: the user's own root folder */
    createWord(name: string, base64: string, label: FileLabel, folder?: StoredFile): StoredFile;
    /** A Google Doc, by Drive's conversion of the Word file. */
    createDocument(name: string, base64: string, label: FileLabel, folder?: StoredFile): StoredFile;
    /** A ZIP archive. */
    createArchive(name: string, base64: string, label: FileLabel, folder?: StoredFile): StoredFile;
    /** A PDF file of a Google Doc as people have left it. */
    createPdf(name: string, document: StoredFile, label: FileLabel, folder?: StoredFile): StoredFile;
    /** Other content for an archive; Drive keeps the one before among its versions for a while. */
    replaceArchive(file: StoredFile, base64: string): void;
    /** A file, or a Google Doc as a Word file, as people have left it: base64. */
    read(file: StoredFile): string;
  };
  /** Rows of well-formed separated text. */
  parseTable(text: string, delimiter: string): string[][];
  readonly screen: {
    tell(text: string): void;
    showFiles(text: string, files: readonly StoredFile[], page?: FilesPage): void;
    /** Lets the user choose what to mend; the choice comes back as a call of its own. */
    showMends(text: string, page: MendPage): void;
    /** Whether the user agrees; the lock does not survive it. */
    ask(question: string): boolean;
    /** A passing word about long work; nobody has to answer it. */
    progress(text: string): void;
    /** One of the pages of src/ui, which calls back on its own. */
    showPage(page: PageRequest): void;
  };
  now(): LocalTime;
  /** Milliseconds since the work began, the user having agreed: Google ends a run after six minutes. */
  elapsedMs(): number;
  /** E-mail address of the user, blank where Google does not tell. */
  user(): string;
  sleep(ms: number): void;
  /** A line in Google's execution log, for whoever looks after the add-in. */
  log(text: string): void;
  /**
   * Runs work while no other run works on this workbook.
   * @param waitMs how long another run is waited for; 10 seconds unless told otherwise
   * @throws SetupError when it goes on for longer
   */
  exclusively<T>(work: () => T, waitMs?: number): T;
}
