// Reminders: in which order things happen, and what the journal then says.

import { proposeReminders } from '../../src/commands/remind';
import type { Services } from '../../src/commands/services';
import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { type Deed, office } from './office';

interface Update {
  readonly start?: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly rows?: { values: { userEnteredValue?: { stringValue?: string } }[] }[];
}

/** Friday, the last working day before the deadline. */
const NOW = { date: '2021-10-08', time: '08:00' };
const remind = (services: Services) => proposeReminders(services).perform();
const onFriday = (options: Parameters<typeof office>[0] = {}) => office({ now: NOW, ...options });

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

const journalled = (code: string, result: string, rung = 'due', day = '08') => [
  `${day}/10/2021 07:00`,
  'an@example.org',
  'Thư nhắc',
  code,
  'Nhắc ngày cuối của hạn',
  result,
  `${code.toLowerCase()}@example.org`,
  `remind|2021-10-09|${rung}|${code}`,
];

const mailsTo = (deeds: readonly Deed[]) => deeds.flatMap((deed) => (deed.kind === 'mail' ? [deed.mail.to[0]] : []));

describe('sending reminders', () => {
  test('each mail is written down as begun before it goes, and settled before the next begins; the office is told last', () => {
    const { services, deeds } = onFriday();
    const outcome = remind(services);
    expect(deeds.map((deed) => deed.kind)).toEqual(['write', 'mail', 'write', 'mail', 'write', 'mail', 'write']);
    expect(writtenRows(deeds[0]).map((row) => [row[3], row[5], row[7]])).toEqual([
      ['X01', 'Đang gửi', 'remind|2021-10-09|due|X01'],
      ['X02', 'Sẽ gửi', 'remind|2021-10-09|due|X02'],
      ['', 'Sẽ gửi', 'summary|2021-10-08|08:00'],
    ]);
    expect(writtenRows(deeds[2])).toEqual([
      ['Đã gửi', 'cukhe@example.org'],
      ['Đang gửi', 'kimbai@example.org, vt.kimbai@example.org'],
    ]);
    expect(writtenRows(deeds[4])).toEqual([
      ['Đã gửi', 'kimbai@example.org, vt.kimbai@example.org'],
      ['Đang gửi', 'tothcs.thanhoai@example.org'],
    ]);
    expect(writtenRows(deeds[6])).toEqual([['Đã gửi', 'tothcs.thanhoai@example.org']]);
    expect(outcome.message).toBe('Đã gửi 2 thư nhắc; 1 đơn vị chưa có địa chỉ thư điện tử.');
  });

  test('outcomes are settled on the rows that were added', () => {
    const { services, deeds } = onFriday({ journal: [journalled('X09', 'Đã gửi')] });
    remind(services);
    const starts = deeds.flatMap((deed) => journalUpdates(deed).map(({ start }) => start));
    expect(starts.map((start) => [start?.rowIndex, start?.columnIndex])).toEqual([
      [3, 0],
      [3, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  test('one mail that fails does not keep the others from going', () => {
    const { services, deeds } = onFriday({
      onSend: ({ to }) => {
        if (to.includes('cukhe@example.org')) throw new Error('Invalid email: cukhe@example.org');
      },
    });
    const outcome = remind(services);
    expect(writtenRows(deeds[2])[0]).toEqual(['Không gửi được', 'cukhe@example.org: Invalid email: cukhe@example.org']);
    expect(outcome.mails).toMatchObject([
      { unit: 'X01', result: 'failed' },
      { unit: 'X02', result: 'sent' },
    ]);
    expect(outcome.message).toContain('1 thư không gửi được');
    expect(deeds[5]).toMatchObject({
      mail: { text: expect.stringContaining('Cự Khê: cukhe@example.org: Invalid email') },
    });
  });

  test('after an error that says nothing of the sending, the mail is unknown, not failed', () => {
    const { services, deeds } = onFriday({
      onSend: ({ to }) => {
        if (to.includes('cukhe@example.org')) throw new Error('Service timed out');
      },
    });
    expect(remind(services).message).toContain('1 thư không rõ đã gửi chưa');
    expect(writtenRows(deeds[2])[0]).toEqual(['Không rõ đã gửi chưa', 'cukhe@example.org: Service timed out']);
  });

  test('mails that a cut-off run left behind are not sent again where they may have gone, and the office is told', () => {
    const { services, deeds } = onFriday({ journal: [journalled('X01', 'Đang gửi'), journalled('X02', 'Sẽ gửi')] });
    const outcome = remind(services);
    expect(mailsTo(deeds)).toEqual(['kimbai@example.org', 'tothcs.thanhoai@example.org']);
    expect(writtenRows(deeds[0]).map(([result = '']) => result)).toEqual([
      'Không rõ đã gửi chưa',
      'Chưa gửi',
      expect.stringContaining('08/10/2021'),
      expect.stringContaining('08/10/2021'),
    ]);
    expect(deeds[3]).toMatchObject({ mail: { text: expect.stringContaining('đề nghị hỏi đơn vị:\n- Cự Khê') } });
    expect(outcome.message).toBe(
      'Đã gửi 1 thư nhắc; 1 đơn vị không rõ đã nhận thư của bước này chưa nên không gửi lại; 1 đơn vị chưa có địa chỉ thư điện tử.',
    );
  });

  test('what is known to have gone is not sent again, and nothing is said twice a day', () => {
    const told = ['08/10/2021 07:30', 'an@example.org', 'Thư nhắc', '', '', 'Đã gửi', '', 'summary|2021-10-08|07:30'];
    const { services, deeds } = onFriday({ journal: [journalled('X01', 'Đã gửi'), journalled('X02', 'Đã gửi'), told] });
    const outcome = remind(services);
    expect(deeds).toEqual([]);
    expect(outcome.message).toBe(
      'Hôm nay không có thư nhắc nào: 2 đơn vị đã được nhắc ở bước này; 1 đơn vị chưa có địa chỉ thư điện tử; ngày nhắc tới theo lịch: thứ Hai, ngày 11/10/2021.',
    );
  });

  test('a mail that failed, or that was for another step on another day, is sent', () => {
    const { services, deeds } = onFriday({
      journal: [journalled('X01', 'Không gửi được'), journalled('X02', 'Đã gửi', 'before1', '07')],
    });
    remind(services);
    expect(mailsTo(deeds)).toEqual(['cukhe@example.org', 'kimbai@example.org', 'tothcs.thanhoai@example.org']);
  });

  test('a quota too small for a unit leaves that unit, and says so; the office has its share first', () => {
    const { services, deeds } = onFriday({ recipientsLeft: 3 });
    const outcome = remind(services);
    expect(mailsTo(deeds)).toEqual(['cukhe@example.org', 'tothcs.thanhoai@example.org']);
    expect(outcome.message).toContain('1 đơn vị chưa gửi được vì hết hạn mức thư trong ngày');
  });

  test('without any quota nothing is sent, and the message says so', () => {
    const { services, deeds } = onFriday({ recipientsLeft: 0 });
    expect(remind(services).message).toContain('2 đơn vị chưa gửi được vì hết hạn mức thư trong ngày');
    expect(deeds).toEqual([]);
  });

  test('what there is no time for is left to the next run, and the office is told all the same', () => {
    const { services, deeds } = onFriday({ elapsedMs: () => 300_000 });
    const outcome = remind(services);
    expect(mailsTo(deeds)).toEqual(['cukhe@example.org', 'tothcs.thanhoai@example.org']);
    expect(outcome.mails).toMatchObject([{ result: 'sent' }, { unit: 'X02', result: 'left' }]);
    expect(outcome.message).toContain('1 thư chưa gửi vì hết thời gian; chạy lại để gửi tiếp');
    expect(writtenRows(deeds[2]).map(([result]) => result)).toEqual(['Đã gửi', 'Chưa gửi', 'Đang gửi']);
    expect(deeds[3]).toMatchObject({ mail: { text: expect.stringContaining('vì hết thời gian chạy:\n- Kim Bài') } });
  });

  test('on a Saturday nobody is written to, and the next day of the ladder is named', () => {
    const { services, deeds } = office();
    expect(remind(services).message).toBe(
      'Hôm nay không phải ngày làm việc nên không gửi thư nhắc; ngày nhắc tới theo lịch: thứ Hai, ngày 11/10/2021.',
    );
    expect(deeds).toEqual([]);
  });

  test('a refused journal stops everything before any mail', () => {
    const { services, deeds } = onFriday();
    const broken = {
      ...services,
      workbook: {
        ...services.workbook,
        write: () => {
          throw new Error('Quota exceeded');
        },
      },
    };
    expect(() => remind(broken)).toThrow('Quota exceeded');
    expect(deeds).toEqual([]);
  });
});
