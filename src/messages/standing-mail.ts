// The letter to a unit whose report was returned, whose tab was opened again, or whose wish to have it opened was not granted.

import { formatDate, type IsoDate } from '../core/calendar/iso-date';
import { type MailBlock, renderHtml, renderText } from '../core/reminders/render-mail';
import type { Unit } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import { shortLine } from '../core/text/short-line';

export type LetterAction = 'return' | 'unlock' | 'refuseUnlock';

export interface LetterFacts {
  readonly action: LetterAction;
  readonly unit: Unit;
  readonly settings: Settings;
  readonly reason: string;
  readonly cells: readonly string[];
  /** Absent where nothing is to be sent again. */
  readonly deadline?: IsoDate;
  readonly tab: string;
  readonly linkTo: (a1?: string) => string;
}

const SUBJECTS: Readonly<Record<LetterAction, string>> = {
  return: 'Trả lại báo cáo',
  unlock: 'Mở khóa báo cáo',
  refuseUnlock: 'Yêu cầu mở khóa',
};

const OPENINGS: Readonly<Record<LetterAction, (facts: LetterFacts) => string>> = {
  return: ({ settings, tab }) =>
    `${settings.officeName} đã xem báo cáo kết quả tổ chức ${settings.weekName} năm ${settings.year} của đơn vị tại trang tính "${tab}" và đề nghị đơn vị chỉnh sửa, gửi lại.`,
  unlock: ({ settings, tab }) =>
    `${settings.officeName} đã mở khóa trang tính "${tab}" để đơn vị chỉnh sửa, gửi lại báo cáo kết quả tổ chức ${settings.weekName} năm ${settings.year}.`,
  refuseUnlock: ({ settings, tab }) =>
    `${settings.officeName} đã nhận được yêu cầu mở khóa trang tính "${tab}" của đơn vị; trang vẫn được khóa vì lý do dưới đây.`,
};

/** Characters of a name and of a reason: whatever was typed there is one line of the letter. */
const LONGEST_NAME = 200;
const LONGEST_REASON = 1000;
/** Of a long name the subject shows the beginning. */
const LONGEST_IN_SUBJECT = 100;

export function standingLetter(typed: LetterFacts) {
  const facts = inLines(typed);
  const { settings, unit } = facts;
  const blocks: MailBlock[] = [
    { kind: 'text', text: `Kính gửi: ${unit.name}.` },
    { kind: 'text', text: OPENINGS[facts.action](facts) },
    { kind: 'text', text: `Lý do: ${facts.reason.replace(/[.\s]*$/, '.')}` },
    ...cellBlocks(facts),
    ...againBlocks(facts),
    { kind: 'link', before: 'Trang của đơn vị: ', text: facts.tab, url: facts.linkTo() },
    { kind: 'text', text: `Trân trọng./.\n${settings.officeName}` },
  ];
  const subject = `[${SUBJECTS[facts.action]}] Tuần lễ HTSĐ năm ${settings.year} - ${shortLine(unit.name, LONGEST_IN_SUBJECT)}`;
  return {
    replyTo: settings.officeEmails.join(','),
    senderName: settings.officeName,
    subject,
    text: renderText(blocks),
    html: renderHtml(blocks, subject),
  };
}

function inLines(facts: LetterFacts): LetterFacts {
  const name = (text: string) => shortLine(text, LONGEST_NAME);
  const { unit, settings, tab, reason } = facts;
  return {
    ...facts,
    unit: { ...unit, name: name(unit.name) },
    settings: { ...settings, officeName: name(settings.officeName), weekName: name(settings.weekName) },
    tab: name(tab),
    reason: shortLine(reason, LONGEST_REASON),
  };
}

function cellBlocks({ cells, linkTo }: LetterFacts): MailBlock[] {
  if (cells.length === 0) return [];
  const items = cells.map((cell) => ({ label: `Ô ${cell}`, url: linkTo(cell), text: '' }));
  return [
    { kind: 'text', text: 'Những ô cần xem lại:' },
    { kind: 'list', items },
  ];
}

function againBlocks({ deadline }: LetterFacts): MailBlock[] {
  if (deadline === undefined) return [];
  const text = `Đề nghị đơn vị sửa xong, đánh dấu lại ô "Gửi báo cáo" ở cuối trang chậm nhất ngày ${formatDate(deadline)}.`;
  return [{ kind: 'text', text }];
}
