// Counts again what the report of the sample district says: from the rows that Kiểm tra số liệu read of each unit, with no code of the summary.

import { parseMoney } from '../../src/core/submission/money';
import { DEFAULT_CATALOGUE } from '../../src/templates/catalogue';
import type { PreparedDistrict } from './district';

interface QuantityJson {
  value: number | null;
  state: string;
  doubt: string | null;
  unit: string | null;
}

export interface UnitJson {
  code: string;
  name: string;
  state: string;
  rows: { activity: string; activityCode: string | null; classes: QuantityJson; people: QuantityJson }[];
}

export interface Count {
  readonly classes: number;
  readonly people: number;
  readonly units: number;
}

interface CountedRow {
  readonly unit: string;
  readonly group: string;
  readonly activity: string;
  readonly classes: number;
  readonly people: number;
  readonly isRough: boolean;
  readonly isUnread: boolean;
  /** What the row counts that is neither classes nor people. */
  readonly apart: readonly { readonly unit: string; readonly value: number }[];
}

const OTHERS = 'Hoạt động ngoài danh mục';
const UNNAMED = 'Hoạt động chưa ghi tên';
const CODES = new Map(
  DEFAULT_CATALOGUE.flatMap((group) =>
    group.activities.map((one) => [one.code, { ...one, group: group.name }] as const),
  ),
);

/** A figure that somebody has still to answer for, or that counts something else, is in no sum. */
const isAsked = ({ state, doubt }: QuantityJson) => state === 'asked' || doubt === 'veryLarge';
const added = (figure: QuantityJson) => (isAsked(figure) || figure.doubt === 'otherUnit' ? 0 : (figure.value ?? 0));

const named = ({ value, doubt, unit }: QuantityJson, usual: string) =>
  (value ?? 0) > 0 ? [{ unit: doubt === 'otherUnit' ? (unit ?? '') : usual, value: value ?? 0 }] : [];

export function countRows(units: readonly UnitJson[]): CountedRow[] {
  return units.flatMap(({ code, rows }) =>
    rows.map((row): CountedRow => {
      const known = row.activityCode === null ? undefined : CODES.get(row.activityCode);
      const isOther = known?.counts === false;
      const isUnread = isOther ? row.classes.state === 'asked' : isAsked(row.classes);
      const [classes, people] = [isOther ? 0 : added(row.classes), added(row.people)];
      return {
        unit: code,
        group: known?.group ?? OTHERS,
        activity: known?.name ?? (row.activity === '' ? UNNAMED : row.activity),
        classes,
        people,
        isRough:
          (classes > 0 && row.classes.doubt === 'approximate') || (people > 0 && row.people.doubt === 'approximate'),
        isUnread: isUnread || isAsked(row.people),
        apart: [
          ...(isUnread || classes > 0 ? [] : named(row.classes, isOther ? known.unit : '')),
          ...(isAsked(row.people) || people > 0 ? [] : named(row.people, '')),
        ],
      };
    }),
  );
}

/** Rows under one heading, added up. */
export function countBy(rows: readonly CountedRow[], heading: 'group' | 'activity'): Map<string, Count> {
  const names = [...new Set(rows.map((row) => row[heading]))];
  return new Map(names.map((name) => [name, count(rows.filter((row) => row[heading] === name))]));
}

export function count(rows: readonly CountedRow[]): Count {
  const sum = (figure: 'classes' | 'people') => rows.reduce((total, row) => total + row[figure], 0);
  return { classes: sum('classes'), people: sum('people'), units: new Set(rows.map(({ unit }) => unit)).size };
}

export function countMoney(
  { district }: PreparedDistrict,
  which: 'stateBudget' | 'mobilisedFunds',
  isCounted: (unit: { code: string }) => boolean = () => true,
): number {
  const amounts = district.filled
    .filter((unit) => unit.truth.state !== 'unreadable' && isCounted(unit))
    .map((unit) => parseMoney(unit[which] === '' ? null : unit[which]).dong ?? 0);
  return amounts.reduce((total, dong) => total + dong, 0);
}
