// Xuất phiếu đơn vị against the clock: it stops in time, and the next click goes on where it stopped.

import type { KeyedFile, Services } from '../../src/commands/services';
import { proposeUnitReports } from '../../src/commands/unit-reports';
import { buildUnitReportTemplate } from '../../src/report/template/unit-build';
import { office } from './office';

let templates: { report: string; unit: string };
beforeAll(async () => {
  templates = { report: '', unit: Buffer.from(await buildUnitReportTemplate()).toString('base64') };
});

/** Row 9 is the first line of a unit's table. */
const LINE = [
  [9, 1, 'Phát động Tuần lễ'],
  [9, 3, 1],
  [9, 4, 50],
] as const;

interface Shelf {
  readonly services: Services;
  readonly made: KeyedFile[];
  readonly journal: string[];
}

/** @param perFile milliseconds that Google takes to make a file */
function shelf(perFile: number, made: KeyedFile[] = []): Shelf {
  let elapsed = 0;
  const journal: string[] = [];
  const { services } = office({ typed: { X01: LINE, X02: LINE, X03: LINE }, elapsedMs: () => elapsed });
  const remembering: Services = {
    ...services,
    workbook: {
      ...services.workbook,
      write: (requests) => void journal.push(...(JSON.stringify(requests).match(/\d+(?:\/\d+)? phiếu/g) ?? [])),
    },
    files: {
      ...services.files,
      list: (of) => (of === 'units' ? [...made] : []),
      createWord: (name, base64, label, into) => {
        elapsed += perFile;
        const file = services.files.createWord(name, base64, label, into);
        made.push({ ...file, key: label.key, changedAt: '', isAsMade: false });
        return file;
      },
    },
  };
  return { services: remembering, made, journal };
}

test('stops before Google would end it, tells how many are left, and the next run makes only those', () => {
  const slow = shelf(2.5 * 60_000);

  const outcome = proposeUnitReports(slow.services, templates).perform();

  expect(outcome).toMatchObject({ created: 2, kept: 0, left: 1 });
  expect(outcome.message).toBe(
    'Đã tạo 2 phiếu đơn vị; còn 1 phiếu chưa tạo vì hết thời gian của một lần chạy. Hãy chọn lại Xuất phiếu đơn vị để làm tiếp.',
  );
  expect(slow.journal).toEqual(['2/3 phiếu']);

  const next = shelf(1000, slow.made);
  const proposal = proposeUnitReports(next.services, templates);
  expect(proposal.question).toMatch(/^Sẽ tạo phiếu báo cáo \(tệp Word\) cho 1 đơn vị.* 2 phiếu đã có/);
  expect(proposal.perform()).toMatchObject({ created: 1, kept: 2, left: 0 });
  expect(new Set(next.made.map(({ key }) => key)).size).toBe(3);
  expect(next.journal).toEqual(['3 phiếu']);
});

test('one file is made however little time is left, so that every click gets further', () => {
  const late = shelf(10 * 60_000);

  expect(proposeUnitReports(late.services, templates).perform()).toMatchObject({ created: 1, left: 2 });
});

test('where nobody has typed anything it says so, and asks nothing', () => {
  const { services, deeds } = office();

  const { question, perform } = proposeUnitReports(services, templates);

  expect(question).toBeUndefined();
  expect(perform().message).toBe('Chưa có đơn vị nào nhập báo cáo nên không có phiếu nào để tạo.');
  expect(deeds).toEqual([]);
});
