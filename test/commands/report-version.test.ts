// Which version of the report a content is, by the rows of the journal.

import { versionOf } from '../../src/commands/report-version';
import type { Journal, JournalEntry } from '../../src/sheets/journal';

function journal(...keys: string[]): Journal {
  const at = { date: '2021-10-11', time: '08:00' };
  const entries = keys.map(
    (key): JournalEntry => ({
      at,
      user: '',
      kind: 'report',
      unitCode: '',
      step: '',
      result: 'created',
      detail: '',
      key,
    }),
  );
  return { entries, rows: [], sheetId: 1, nextRow: 2, rowCount: 200 };
}

test.each([
  ['nothing issued yet', journal(), { number: 1, key: 'aa', isKnown: false, lastKey: undefined }],
  ['as the last one', journal('report|aa'), { number: 1, key: 'aa', isKnown: true, lastKey: undefined }],
  ['other than the last one', journal('report|bb'), { number: 2, key: 'aa-2', isKnown: false, lastKey: 'bb' }],
  ['as a second one', journal('report|bb', 'report|aa-2'), { number: 2, key: 'aa-2', isKnown: true, lastKey: 'bb' }],
  [
    'as one before the last: a version of its own, for the last one may have been edited',
    journal('report|aa', 'report|bb-2'),
    { number: 3, key: 'aa-3', isKnown: false, lastKey: 'bb-2' },
  ],
  ['beside rows of other work', journal('mail|x', 'report|aa', 'state|y'), { number: 1, key: 'aa', isKnown: true }],
])('%s', (_what, rows, expected) => {
  const version = versionOf(rows, 'aa');

  expect(version).toMatchObject(expected);
  expect(version.journalKey).toBe(`report|${version.key}`);
});
