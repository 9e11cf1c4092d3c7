// All that Google would remember between two runs of the add-in, as one JSON value: the books, the files, the mail, the stores.

import type { Spreadsheet } from './sheets/model';

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  /** What was uploaded, base64. A converted Google Doc keeps the bytes it was made from. */
  content: string;
  /** Media type of `content`; differs from `mimeType` after a conversion. */
  contentType: string;
  createdTime: string;
  modifiedTime: string;
  appProperties: { [key: string]: string };
  parents: string[];
  trashed: boolean;
  owner: string;
}

export interface SentMail {
  id: string;
  /** ISO 8601 with offset. */
  date: string;
  from: string;
  /** Display name of the sender, where one was given. */
  fromName?: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments: { name: string; contentType: string; base64: string }[];
}

export interface Trigger {
  uniqueId: string;
  handler: string;
  /** `CLOCK` only: the add-in installs no other kind. */
  eventType: 'CLOCK';
  schedule: { everyDays?: number; everyHours?: number; atHour?: number; nearMinute?: number; timeZone?: string };
  owner: string;
}

export interface EngineState {
  version: 1;
  /** The file the script is bound to. */
  spreadsheet: Spreadsheet;
  /** Further spreadsheets the script has made: copies, and what `spreadsheets.create` gave. */
  otherBooks: Spreadsheet[];
  drive: { files: DriveFile[] };
  /** Everything ever sent; the daily quota is counted from the last 24 hours. */
  mail: { sent: SentMail[] };
  properties: {
    script: { [key: string]: string };
    document: { [key: string]: string };
    /** By e-mail address of the user. */
    user: { [actor: string]: { [key: string]: string } };
  };
  /** By scope (`script`, `document`, `user:<actor>`), then key. */
  cache: { [scope: string]: { [key: string]: { value: string; expires: string } } };
  triggers: Trigger[];
}

/** A workbook that has seen no mail, no file and no script. */
export function emptyState(spreadsheet: Spreadsheet): EngineState {
  return {
    version: 1,
    spreadsheet,
    otherBooks: [],
    drive: { files: [] },
    mail: { sent: [] },
    properties: { script: {}, document: {}, user: {} },
    cache: {},
    triggers: [],
  };
}
