// What commands ask of the world. src/google provides it; nothing else names a Google service.

import type { LocalTime } from '../core/calendar/iso-date';
import type { ReadDetail, SheetRequest, SpreadsheetJson } from '../sheets/google-json';
import type { MendPage } from './mend-page';

export interface Mail {
  readonly to: readonly string[];
  readonly replyTo: string;
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
}

export interface Services {
  readonly workbook: {
    /** Every tab in one call. */
    read(detail: ReadDetail): SpreadsheetJson;
    /** All of the requests or none of them. */
    write(requests: readonly SheetRequest[]): void;
  };
  readonly mail: {
    /** Addresses this account may still write to today. */
    recipientsLeft(): number;
    send(mail: Mail): void;
  };
  readonly files: {
    /** Files made under a key before, so that a cut-off run is finished and not repeated. */
    find(key: string): StoredFile[];
    createWord(name: string, base64: string, key: string): StoredFile;
    /** A Google Doc, by Drive's conversion of the Word file. */
    createDocument(name: string, base64: string, key: string): StoredFile;
  };
  readonly screen: {
    tell(text: string): void;
    showFiles(text: string, files: readonly StoredFile[]): void;
    /** Lets the user choose what to mend; the choice comes back as a call of its own. */
    showMends(text: string, page: MendPage): void;
  };
  now(): LocalTime;
  /** E-mail address of the user, blank where Google does not tell. */
  user(): string;
  /** Runs work while no other run works on this workbook. @throws SetupError when another one does */
  exclusively<T>(work: () => T): T;
}
