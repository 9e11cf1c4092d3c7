// Reminders: in which order things happen, and what the journal then says.

import { sendReminders } from '../../src/commands/remind';
import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { type Deed, office } from './office';

interface Update {
  readonly start?: { readonly sheetId: number };
  readonly rows?: { values: { userEnteredValue?: { stringValue?: string } }[] }[];
}

/** The updates of the journal that a deed makes. */
function journalUpdates(deed: Deed | undefined): Update[] {
  if (deed?.kind !== 'write') return [];
  const updates = deed.requests.map((request) => (request.updateCells ?? {}) as Update);
  return updates.filter(({ start }) => start?.sheetId === OFFICE_SHEET_IDS.journal);
}

/** The texts a write puts into the journal, row by row. */
function writtenRows(deed: Deed | undefined): string[][] {
  return journalUpdates(deed).flatMap(({ rows = [] }) => {
    return rows.map((row) => row.values.map((value) => value.userEnteredValue?.stringValue ?? ''));
  });
}

const journalled = (code: string, result: string, step = 'due') => [
  '09/10/2021 07:00',
  'an@example.org',
  'Thư nhắc',
  code,
  'Đến hạn',
  result,
  '',
  `mail|2021-10-09|${step}|${code}`,
];

describe('sending reminders', () => {
  test('the journal is written before the first mail and settled after the last', () => {
    const { services, deeds } = office();
    const outcome = sendReminders(services);
    expect(deeds.map((deed) => deed.kind)).toEqual(['write', 'mail', 'mail', 'write']);
    expect(writtenRows(deeds[0]).map((row) => [row[3], row[5], row[7]])).toEqual([
      ['X01', 'Đang gửi', 'mail|2021-10-09|due|X01'],
      ['X02', 'Đang gửi', 'mail|2021-10-09|due|X02'],
    ]);
    expect(writtenRows(deeds[3])).toEqual([
      ['Đã gửi', 'cukhe@example.org'],
      ['Đã gửi', 'kimbai@example.org, vt.kimbai@example.org'],
    ]);
    expect(outcome.message).toBe('Đã gửi 2 thư nhắc; 1 đơn vị chưa có địa chỉ thư điện tử.');
  });

  test('outcomes are settled on the rows that were added', () => {
    const { services, deeds } = office({ journal: [journalled('X09', 'Đã gửi')] });
    sendReminders(services);
    const rows = deeds.flatMap((deed) => journalUpdates(deed).map(({ start }) => start));
    expect(rows.filter((start) => start !== undefined)).toMatchObject([
      { rowIndex: 3, columnIndex: 0 },
      { rowIndex: 3, columnIndex: 5 },
    ]);
  });

  test('one mail that fails does not keep the others from going', () => {
    const { services, deeds } = office({
      onSend: ({ to }) => {
        if (to.includes('cukhe@example.org')) throw new Error('Invalid email: cukhe@example.org');
      },
    });
    const outcome = sendReminders(services);
    expect(writtenRows(deeds[3]).map(([result]) => result)).toEqual(['Không gửi được', 'Đã gửi']);
    expect(outcome.mails).toMatchObject([
      { unit: 'X01', result: 'failed' },
      { unit: 'X02', result: 'sent' },
    ]);
    expect(outcome.message).toContain('1 thư không gửi được');
  });

  test('after an error that says nothing of the sending, the mail is unknown, not failed', () => {
    const { services, deeds } = office({
      onSend: () => {
        throw new Error('Service timed out');
      },
    });
    sendReminders(services);
    expect(writtenRows(deeds[3])).toEqual([
      ['Không rõ đã gửi chưa', 'cukhe@example.org: Service timed out'],
      ['Không rõ đã gửi chưa', 'kimbai@example.org, vt.kimbai@example.org: Service timed out'],
    ]);
  });

  test('a mail whose outcome was never settled is not sent again on that day', () => {
    const { services, deeds } = office({
      journal: [journalled('X01', 'Đang gửi'), journalled('X02', 'Không rõ đã gửi chưa')],
    });
    const outcome = sendReminders(services);
    expect(deeds).toEqual([]);
    expect(outcome.message).toBe(
      'Đã gửi 0 thư nhắc; 2 đơn vị đã được nhắc trong ngày; 1 đơn vị chưa có địa chỉ thư điện tử.',
    );
  });

  test('a mail that failed, or that was for another step, is sent', () => {
    const { services, deeds } = office({
      journal: [journalled('X01', 'Không gửi được'), journalled('X02', 'Đã gửi', 'before')],
    });
    sendReminders(services);
    expect(deeds.filter((deed) => deed.kind === 'mail')).toHaveLength(2);
  });

  test('a quota too small for a unit leaves that unit, and says so', () => {
    const { services, deeds } = office({ recipientsLeft: 2 });
    const outcome = sendReminders(services);
    expect(deeds.flatMap((deed) => (deed.kind === 'mail' ? [deed.mail.to] : []))).toEqual([['cukhe@example.org']]);
    expect(outcome.message).toContain('1 đơn vị chưa gửi được vì hết hạn mức thư trong ngày');
  });

  test('a refused journal stops everything before any mail', () => {
    const { services, deeds } = office();
    const broken = {
      ...services,
      workbook: {
        ...services.workbook,
        write: () => {
          throw new Error('Quota exceeded');
        },
      },
    };
    expect(() => sendReminders(broken)).toThrow('Quota exceeded');
    expect(deeds).toEqual([]);
  });
});
