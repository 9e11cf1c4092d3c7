// Small literal pieces of a campaign for the tests of src/core: each builder gives a valid whole with the named parts changed.

import { createCatalogue } from '../../src/core/activity/catalogue';
import type { TypedValue } from '../../src/core/quantity/parse-quantity';
import type { Unit } from '../../src/core/roster/unit';
import type { Form, TypedCell, TypedNomination, TypedRow } from '../../src/core/submission/form';
import { readReport } from '../../src/core/submission/read-report';
import type { Reference } from '../../src/core/submission/reference';
import type { UnitReport } from '../../src/core/submission/report';

export function cell(value: TypedValue, place = 'A1', changes: Partial<TypedCell> = {}): TypedCell {
  return { value, shown: shownAs(value), isDate: false, place, ...changes };
}

function shownAs(value: TypedValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A line of the table in the given row of the tab; the columns A to F in their order. */
export function row(values: Partial<Record<keyof TypedRow, TypedValue>> = {}, line = 10): TypedRow {
  return {
    index: cell(values.index ?? null, `A${line}`),
    activity: cell(values.activity ?? null, `B${line}`),
    organizer: cell(values.organizer ?? null, `C${line}`),
    classes: cell(values.classes ?? null, `D${line}`),
    people: cell(values.people ?? null, `E${line}`),
    note: cell(values.note ?? null, `F${line}`),
  };
}

/** A line that no check has anything to say about. */
export function goodRow(changes: Partial<Record<keyof TypedRow, TypedValue>> = {}, line = 10): TypedRow {
  const good = { index: 1, activity: 'Tập huấn kỹ năng số', organizer: 'Nhà trường', classes: 2, people: 60 };
  return row({ ...good, ...changes }, line);
}

export function blankForm(changes: Partial<Form> = {}): Form {
  return {
    rows: [],
    narratives: {
      steering: cell(null, 'B30'),
      activities: cell(null, 'B31'),
      results: cell(null, 'B32'),
      difficulties: cell(null, 'B33'),
      proposals: cell(null, 'B34'),
    },
    stateBudget: cell(null, 'B40'),
    mobilisedFunds: cell(null, 'B41'),
    directive: cell(null, 'B42'),
    links: [cell(null, 'B43')],
    photos: [cell(null, 'B44'), cell(null, 'B45'), cell(null, 'B46')],
    nominations: [],
    nil: cell(false, 'B60'),
    submit: cell(false, 'B61'),
    missingSections: [],
    findings: [],
    ...changes,
  };
}

/** A sent report without a single problem. */
export function cleanForm(changes: Partial<Form> = {}): Form {
  return blankForm({
    rows: [goodRow()],
    narratives: {
      steering: cell('Đã ban hành công văn chỉ đạo các lớp.', 'B30'),
      activities: cell('Đã tổ chức tập huấn cho giáo viên.', 'B31'),
      results: cell('Đạt kết quả tốt, học sinh hào hứng.', 'B32'),
      difficulties: cell(null, 'B33'),
      proposals: cell(null, 'B34'),
    },
    directive: cell('Công văn số 12/CV-THCS', 'B42'),
    links: [cell('https://tin.example.org/1', 'B43')],
    photos: [cell('https://photos.example.org/1', 'B44'), cell('https://photos.example.org/2', 'B45')],
    submit: cell(true, 'B61'),
    ...changes,
  });
}

export function nomination(changes: Partial<Record<keyof TypedNomination, TypedValue>> = {}): TypedNomination {
  const full = { name: 'Trường A', position: null, kind: 'Tập thể', award: 'Giấy khen', achievement: 'Tổ chức tốt' };
  const values: Record<keyof TypedNomination, TypedValue> = { ...full, ...changes };
  return {
    name: cell(values.name, 'A50'),
    position: cell(values.position, 'B50'),
    kind: cell(values.kind, 'C50'),
    award: cell(values.award, 'D50'),
    achievement: cell(values.achievement, 'E50'),
  };
}

export function unit(code = 'TO001', changes: Partial<Unit> = {}): Unit {
  return {
    code,
    name: `Trường ${code}`,
    type: 'Trường tiểu học',
    tab: `Trường ${code}`,
    emails: [`${code.toLowerCase()}@example.org`],
    otherNames: [],
    ...changes,
  };
}

export const TRAINING = {
  code: 'TH',
  name: 'Tập huấn kỹ năng số',
  unit: 'lớp',
  counts: true,
  otherSpellings: ['Tập huấn KNS'],
};
export const CONTEST = { code: 'CT', name: 'Cuộc thi đọc sách', unit: 'cuộc thi', counts: true, otherSpellings: [] };
export const BANNERS = { code: 'BR', name: 'Treo băng rôn', unit: 'băng rôn', counts: false, otherSpellings: [] };

export const catalogue = createCatalogue([
  { name: 'Tuyên truyền', activities: [BANNERS] },
  { name: 'Lớp học, cuộc thi', activities: [TRAINING, CONTEST] },
]);

/** Who organises what is always somebody known, unless a test says otherwise. */
export const reference: Reference = { catalogue, matchOrganizer: () => ({ kind: 'self' }) };

/** What a unit's form comes to. */
export function report(form: Form = cleanForm(), of: Unit = unit()): UnitReport {
  return readReport(of, { ok: true, form }, reference);
}
