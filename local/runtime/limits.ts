// Google's limits as numbers, each with its source; the only place they are written.

export type AccountKind = 'consumer' | 'workspace';

const MINUTE_MS = 60_000;
const KB = 1024;
const MB = 1024 * KB;

// [Q] developers.google.com/apps-script/guides/services/quotas · [C] .../reference/cache/cache
// [S] developers.google.com/workspace/sheets/api/limits · [T] .../guides/triggers
export const LIMITS = {
  execution: {
    /** Any run but a simple trigger [Q]. */
    runtimeMs: 6 * MINUTE_MS,
    /** onOpen, onEdit and the like [T]. */
    simpleTriggerMs: 30_000,
  },
  sheets: {
    /** Per user and project, reads and writes counted apart [S]. */
    requestsPerMinute: 60,
  },
  mail: {
    /** Recipients, to + cc + bcc, in 24 hours [Q]. */
    recipientsPerDay: { consumer: 100, workspace: 1500 },
    recipientsPerMessage: 50,
    bodyBytes: { consumer: 200 * KB, workspace: 400 * KB },
    attachmentsPerMessage: 250,
    attachmentBytes: 25 * MB,
  },
  properties: { valueBytes: 9 * KB, storeBytes: 500 * KB },
  cache: { keyChars: 250, valueBytes: 100 * KB, items: 1000, defaultSeconds: 600, maxSeconds: 21_600 },
  /** Installable triggers of one user in one script [Q]. */
  triggersPerUser: 20,
  drive: {
    /** Exported content [drive.v3 discovery, files.export]. */
    exportBytes: 10 * MB,
    /** Of one appProperties entry, key and value together, UTF-8 [drive.v3 guides/properties]. */
    appPropertyBytes: 124,
  },
} as const;
