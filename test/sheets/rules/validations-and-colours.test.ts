// Validation and colours follow from the rules of the fields.

import { ROW_FIELDS, SECTION_FIELDS } from '../../../src/core/submission/fields';
import { FORM } from '../../../src/messages/form';
import { unitPage } from '../../../src/sheets/pages/unit-page';
import { FORM_RULES, type FormRules } from '../../../src/sheets/rules/form-rules';
import { validationOf } from '../../../src/sheets/rules/validations';
import { SHEET_ID, UNIT, UnitTab } from './unit-tab';

const page = (rules?: FormRules) => unitPage(UNIT, 2021, 'trước ngày 10/10/2021', rules);

describe('validation', () => {
  test('of a count has the bounds of its rule, and lets other values stay', () => {
    expect(validationOf(ROW_FIELDS.people)).toEqual({
      condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }, { userEnteredValue: '200000' }] },
      inputMessage: FORM.quantityHint,
      strict: false,
    });
  });

  test.each([
    [{ kind: 'count', least: 3 } as const, 'NUMBER_GREATER_THAN_EQ', ['3']],
    [{ kind: 'count', most: 9 } as const, 'NUMBER_LESS_THAN_EQ', ['9']],
    [{ kind: 'count', least: 1, most: 9 } as const, 'NUMBER_BETWEEN', ['1', '9']],
  ])('of %p is %s', (rule, type, values) => {
    const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
    expect(validationOf(rule)).toMatchObject({ condition });
  });

  test.each(['text', 'money', 'link', 'index'] as const)('of a %s there is none', (kind) => {
    expect(validationOf({ kind })).toBeUndefined();
  });

  test('only a tick refuses what is typed', () => {
    const strict = (page().validations ?? []).filter(({ rule }) => 'strict' in rule && rule.strict === true);
    expect(strict.map(({ rule }) => rule)).toEqual(
      [SECTION_FIELDS.nil, SECTION_FIELDS.submit, SECTION_FIELDS.unlock].map(validationOf),
    );
  });
});

describe('colours', () => {
  const wholeRules = (rules?: FormRules) => (page(rules).colours ?? []).map(({ when }) => when.formula);

  test('one for each fault of a line where it stands, for each required section, and for each hint that is done', () => {
    const { body } = new UnitTab();
    const lines = { top: body - 1, bottom: body + 16 };
    const areas = (page().colours ?? []).map(({ area }) => area);
    expect(areas.filter(({ top }) => top === lines.top).map(({ left }) => left)).toEqual([1, 2, 3, 4, 3, 4, 3, 4, 4]);
    expect(areas.filter(({ top }) => top === lines.top).every(({ bottom }) => bottom === lines.bottom)).toBe(true);
    expect(areas.filter(({ top }) => top > lines.top)).toHaveLength(6);
    expect(areas.filter(({ top }) => top < lines.top)).toHaveLength(3);
  });

  test('another rule is another colour', () => {
    const without = { ...FORM_RULES, row: { ...ROW_FIELDS, organizer: { kind: 'text' } as const } };
    expect(wholeRules(without)).toHaveLength(wholeRules().length - 1);
    const higher = { ...FORM_RULES, row: { ...ROW_FIELDS, people: { ...ROW_FIELDS.people, most: 77 } } };
    expect(wholeRules(higher).filter((formula) => formula.includes('>77'))).toHaveLength(1);
  });

  // What a colour rule asks is tried as a formula in a cell of the tab.
  test.each([
    ['a line without a name', [null, 'UBND xã', 2, 60], [true, false, false, false]],
    ['a line without an organizer', ['Thi viết', null, 2, 60], [false, true, false, false]],
    ['a line without figures', ['Thi viết', 'UBND xã', null, null], [false, false, true, true]],
    ['a fraction and a negative number', ['Thi viết', 'UBND xã', 1.5, -2], [false, false, true, true]],
    ['words for figures', ['Thi viết', 'UBND xã', '02 lớp', '60 em'], [false, false, true, true]],
    ['a good line', ['Thi viết', 'UBND xã', 2, 60], [false, false, false, false]],
    ['a total', ['Tổng cộng', null, 2, 60], [false, false, false, false]],
    ['nothing', [null, null, null, null], [false, false, false, false]],
  ])('%s is coloured in its own cells', (_name, typed, coloured) => {
    const tab = new UnitTab().fill(typed);
    tab.book.batch([{ appendDimension: { sheetId: SHEET_ID, dimension: 'COLUMNS', length: 2 } }]);
    const rules = (page().colours ?? []).filter(({ area }) => area.top === tab.body - 1);
    const shown = [1, 2, 3, 4].map((column) =>
      rules
        .filter(({ area }) => area.left === column)
        .some(({ when }) => {
          tab.book.put(
            `'Cự Khê'!H${tab.body + 1}`,
            [[when.formula.replace(/\$([A-F])(\d+)/g, `$$$1${tab.body + 1}`)]],
            'USER_ENTERED',
          );
          return tab.tab.cell(tab.body, 7).value === true;
        }),
    );
    expect(shown).toEqual(coloured);
  });
});
