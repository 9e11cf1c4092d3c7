// What is wrong with a template of the report, for whoever edits it: where, what, and how to mend it.

import { pathsNamed, sectionsOf } from '../core/report/tag-set';
import type { TemplateFault, TemplateFaultKind, TemplatePlace } from '../core/report/template-fault';
import { TAG_SETS, type TemplateName } from '../core/report/templates';
import { shortLine } from '../core/text/short-line';
import { formatCount } from '../core/text/vietnamese-number';
import { MENU } from './dialogs';
import { TAG_HELP } from './report-tags';
import { UNIT_TAG_HELP } from './unit-report-tags';

/** More would not be read in an alert. */
const MOST_FAULTS = 3;
/** Characters of a paragraph by which it is found again. */
const LONGEST_QUOTE = 60;

const AREAS: Readonly<Record<TemplatePlace['area'], string>> = {
  body: '',
  header: 'ở đầu trang, ',
  footer: 'ở chân trang, ',
  footnote: 'trong chú thích cuối trang, ',
  comment: 'trong nhận xét, ',
  properties: 'trong thuộc tính của tệp, ',
};

/** How a template is called, and what stands behind its tags. */
const NAMES: Readonly<Record<TemplateName, string>> = { report: 'Mẫu báo cáo', unit: 'Mẫu phiếu đơn vị' };
const HELP: Readonly<Record<TemplateName, Readonly<Record<string, string>>>> = {
  report: TAG_HELP,
  unit: UNIT_TAG_HELP,
};

const WORDS: Readonly<Record<TemplateFaultKind, (fault: TemplateFault, template: TemplateName) => string>> = {
  'empty-file': () => `tệp không có nội dung; ${AGAIN}.`,
  'not-a-word-file': () => `tệp không phải là tệp Word (.docx) hoặc đã hỏng; ${AGAIN}.`,
  'old-or-locked-file': () =>
    'tệp có mật khẩu hoặc là tệp Word kiểu cũ (.doc); hãy bỏ mật khẩu, lưu lại thành .docx rồi làm lại.',
  'file-too-large': () => 'tệp quá lớn (hơn 2 MB); hãy bỏ bớt hoặc thu nhỏ hình ảnh rồi làm lại.',
  'unknown-tag': ({ tag, meant }) =>
    meant === undefined
      ? `không có thẻ nào tên là {${tag}}; hãy xóa hoặc ghi lại đúng tên thẻ.`
      : `không có thẻ nào tên là {${tag}}; có lẽ là {${meant}}, hãy ghi lại đúng tên thẻ.`,
  'unopened-tag': ({ tag }) =>
    `dấu } sau "${tag}" không có dấu { đi trước; hãy thêm dấu { vào trước tên thẻ, hoặc xóa dấu }.`,
  'unclosed-tag': ({ tag }) =>
    `dấu { trước "${tag}" không có dấu } đi sau; hãy thêm dấu } vào sau tên thẻ, hoặc xóa dấu {.`,
  'split-tag': ({ tag }) => `thẻ {${tag}} bị ngắt làm hai đoạn; hãy xóa chỗ xuống dòng để cả thẻ nằm trong một đoạn.`,
  'unopened-section': ({ tag }) =>
    `có thẻ kết thúc {/${tag}} mà không có thẻ bắt đầu {#${tag}}; hãy thêm thẻ bắt đầu ở phía trên, hoặc xóa thẻ kết thúc.`,
  'unclosed-section': ({ tag }) =>
    `phần {#${tag}} không có thẻ kết thúc {/${tag}}; hãy thêm thẻ kết thúc ở cuối phần, hoặc xóa thẻ bắt đầu.`,
  'crossed-sections': ({ tag, meant }) =>
    meant === undefined
      ? `phần {#${tag}} chồng chéo với một phần khác; phần bắt đầu sau phải kết thúc trước.`
      : `thẻ kết thúc {/${tag}} đứng trước khi phần {#${meant}} kết thúc; hãy chuyển {/${meant}} lên trước {/${tag}}.`,
  'misplaced-section': ({ tag }) =>
    `phần {#${tag}} bắt đầu ở một bảng và kết thúc ở ngoài bảng đó; hãy đặt cả hai thẻ {#${tag}} và {/${tag}} trong cùng một bảng, hoặc cùng ở ngoài bảng.`,
  'tag-outside-section': ({ tag, meant = '' }, template) => {
    const section = `${pathsNamed(TAG_SETS[template], tag).length > 1 ? 'một phần như' : 'phần'} ${sectionsOf(meant)}`;
    return `thẻ {${tag}} chỉ dùng được bên trong ${section}; hãy chuyển thẻ vào trong phần đó, hoặc xóa thẻ.`;
  },
  'section-as-text': ({ tag }) =>
    `{${tag}} là một phần, không phải một chỗ điền; hãy ghi {#${tag}} ở đầu phần và {/${tag}} ở cuối phần, hoặc xóa thẻ.`,
  'missing-tag': ({ tag, meant = '' }, template) => {
    const inside = meant === tag ? '' : ` trong phần ${sectionsOf(meant)}`;
    const help = HELP[template][meant];
    const words = help === undefined ? '' : ` (${help})`;
    return `thiếu thẻ {${tag}}${inside}${words}; không có thẻ này thì báo cáo không đủ số liệu, hãy ghi lại vào mẫu.`;
  },
  other: ({ tag }) =>
    tag === '' ? `mẫu không điền được; ${AGAIN}.` : `thẻ {${tag}} không điền được; hãy xóa rồi gõ lại cả thẻ.`,
};

const AGAIN = `hãy mở tệp, lưu lại thành .docx; hoặc xóa tệp rồi chọn "${MENU.template}" để có lại mẫu`;

/** Where nothing else leads to the template. */
export function refuseTemplate(faults: readonly TemplateFault[], template: TemplateName): string {
  return `${describeTemplateFaults(faults, template)}\nChưa có gì được ghi; mở mẫu để sửa bằng mục "${MENU.template}".`;
}

/** All faults: the first few in full, the others counted. */
export function describeTemplateFaults(faults: readonly TemplateFault[], template: TemplateName): string {
  const [first, ...others] = faults.slice(0, MOST_FAULTS).map((fault) => describeTemplateFault(fault, template));
  if (first === undefined) return '';
  if (others.length === 0) return `${NAMES[template]}: ${first}`;
  const more = faults.length - MOST_FAULTS;
  return [
    `${NAMES[template]} có ${formatCount(faults.length)} chỗ phải sửa:`,
    ...[first, ...others].map((line) => `- ${line}`),
    ...(more > 0 ? [`(Còn ${formatCount(more)} chỗ khác.)`] : []),
  ].join('\n');
}

/** `trong bảng "STT; Đơn vị", dòng 2, ô "{stt}": ...` */
export function describeTemplateFault(fault: TemplateFault, template: TemplateName): string {
  const words = WORDS[fault.kind](fault, template);
  return fault.place === undefined ? words : `${describePlace(fault.place)}: ${words}`;
}

function describePlace({ area, quote, below, table }: TemplatePlace): string {
  const shown = shortLine(quote, LONGEST_QUOTE);
  if (area === 'properties') return `${AREAS[area]}chỗ ghi "${shown}"`;
  if (table !== undefined) {
    const head = table.head === '' ? '' : ` có dòng đầu "${shortLine(table.head, LONGEST_QUOTE)}"`;
    return `${AREAS[area]}trong bảng${head}, dòng ${table.row}, ô "${shown}"`;
  }
  const under = below === '' ? '' : ` (dưới đoạn "${shortLine(below, LONGEST_QUOTE)}")`;
  return `${AREAS[area]}ở đoạn "${shown}"${under}`;
}
