// The letters about what the office has done with a report: whatever was typed, one line stays one line.

import { initialSettings } from '../../src/commands/setup-settings';
import { standingLetter } from '../../src/messages/standing-mail';
import { CU_KHE } from '../support/reminders';

test('names and reasons are lines of the letter, of a length', () => {
  const name = `UBND\nBcc: x@example.org ${'x'.repeat(50_000)}`;
  const letter = standingLetter({
    action: 'return',
    unit: { ...CU_KHE, name },
    settings: initialSettings(),
    reason: `Sai số\n\nTrân trọng\u202e<b>`,
    cells: ['D7'],
    deadline: '2021-10-15',
    tab: 'Cự\nKhê',
    linkTo: () => 'https://docs.example.org/',
  });

  expect(letter.subject).toMatch(/^\[Trả lại báo cáo\] Tuần lễ HTSĐ năm 2021 - UBND Bcc: x@example\.org x+…$/);
  expect(letter.subject.length).toBeLessThan(200);
  expect(letter.text).toContain('\n\nLý do: Sai số Trân trọng<b>.\n\n');
  expect(letter.text).not.toMatch(/^Bcc/m);
  expect(letter.html).toContain('Trân trọng&lt;b&gt;.');
  expect(letter.text.length + letter.html.length).toBeLessThan(10_000);
});
