// Organisers are told by their names as units type them, and nobody is taken for somebody else.

import fc from 'fast-check';
import { UNITS } from '../../../samples/thanh-oai-2021/material';
import { createOrganizerMatcher, type OrganizerMatch } from '../../../src/core/roster/match-organizer';
import type { Unit } from '../../../src/core/roster/unit';
import { unit } from '../../support/core-builders';
import dirtyNames from './dirty-names.json';
import { BODIES, NOBODY, NURSERY, OTHER_UNITS, SELVES } from './typed-organizers';

const ROSTER: readonly Unit[] = UNITS.map((of) => unit(of.code, { ...of, emails: [] }));
const match = createOrganizerMatcher(ROSTER);

function unitOf(code: string): Unit {
  const found = ROSTER.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no unit ${code}`);
  return found;
}

function describeMatch(found: OrganizerMatch): string {
  if (found.kind === 'unit') return found.unit.code;
  if (found.kind === 'unsure') return `unsure: ${found.suggestion.code}`;
  if (found.kind === 'ambiguous') return `one of: ${found.candidates.map(({ code }) => code).join(' ')}`;
  return found.kind;
}

const read = (typed: string, code = NURSERY) => describeMatch(match(typed, unitOf(code)));

/** A unit of another kind in another commune: the lists go through the communes kind by kind. */
function unrelated(code: string): string {
  return ROSTER[(ROSTER.indexOf(unitOf(code)) + 40) % ROSTER.length]?.code ?? NURSERY;
}

const LISTED = ROSTER.flatMap((of) => [of.name, of.tab, ...of.otherNames].map((typed) => ({ code: of.code, typed })));

describe.each([
  ['listed', LISTED, 787],
  ['dirty', dirtyNames, 153],
])('of the %s names of the sample', (_which, names, count) => {
  test('each is its unit from another tab, and the unit itself from its own', () => {
    const wrong = names.filter(
      ({ code, typed }) => read(typed, unrelated(code)) !== code || read(typed, code) !== 'self',
    );
    expect(wrong).toEqual([]);
    expect(names).toHaveLength(count);
  });
});

test.each(OTHER_UNITS)('%s is %s', (typed, code) => {
  expect(read(typed)).toBe(code);
});

test.each(SELVES)('in the tab of %s, %s is the unit itself', (code, typed) => {
  expect(read(typed, code)).toBe('self');
});

test.each(BODIES)('%s is a body that no roster lists', (typed) => {
  expect(read(typed)).toBe('body');
});

test.each(NOBODY)('%j is nobody for certain', (typed) => {
  expect(read(typed)).toMatch(/^(unsure|one of|unknown)/);
});

test.each([
  ['TH Cao Viên', 'one of: TO074 TO075'],
  ['MN Bình Minh', 'one of: TO050 TO051'],
  ['Trường Kim Bài', 'one of: TO043 TO070 TO094'],
  ['Trung tâm Bình Minh', 'one of: TO027 TO123'],
  ['TT Cự Khê', 'one of: TO002 TO023 TO125'],
  ['THCS Cao Viên 2', 'unsure: TO098'],
  ['THCS Thanh Vân', 'unsure: TO104'],
  ['THCS Kim Ân', 'unsure: TO106'],
  ['THCS Phương Chung, Nhà trường', 'TO108'],
  ['MN Cao Viên và MN Thanh Mai', 'one of: TO048 TO049'],
  ['Đoàn thanh niên, ABC', 'body'],
  ['Hội thảo', 'unknown'],
])('%s is %s', (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test('THCS Kim Bài is the school that lists the name, and no other of Kim Bài', () => {
  expect(read('THCS Kim Bài')).toBe('TO094');
  expect(read('MN Kim Bài')).toBe('TO043');
  expect(read('THCS Kim Bài', 'TO043')).toBe('TO094');
});

test('who reports is told by the code', () => {
  expect(match('MN Cự Khê', { ...unitOf(NURSERY) })).toEqual({ kind: 'self' });
});

test('a bare name is the unit’s own where it fits, else the one that lists it, else asked about', () => {
  expect(read('Bình Minh', 'TO099')).toBe('self');
  expect(read('Bình Minh', 'TO001')).toBe('TO006');
  const schools = ['mầm non', 'tiểu học', 'THCS'].map((kind, i) =>
    unit(`T${i}`, { name: `Trường ${kind} Hòa Lạc`, tab: kind }),
  );
  const among = createOrganizerMatcher(schools);
  expect(describeMatch(among('Hoà Lạc', unit('X')))).toBe('one of: T0 T1 T2');
});

test.each([
  ['Cao Viên', 'TO005'],
  ['Kim Bài', 'TO001'],
])('%s alone, which fits several units, is the one that lists it', (typed, code) => {
  expect(read(typed, unrelated(code))).toBe(code);
  const unlisted = createOrganizerMatcher(
    ROSTER.map((of) => (of.code === code ? { ...of, otherNames: [], tab: of.name } : of)),
  );
  expect(unlisted(typed, unitOf(unrelated(code))).kind).toBe('ambiguous');
});

test('a number after a name is part of it', () => {
  const first = unit('A', { name: 'Trường Tiểu học Vân Canh 1', tab: 'A' });
  const tenth = unit('B', { name: 'Trường Tiểu học Vân Canh X', tab: 'B' });
  const among = createOrganizerMatcher([first, tenth]);
  expect(describeMatch(among('TH Vân Canh I', tenth))).toBe('A');
  expect(describeMatch(among('TH Vân Canh 10', first))).toBe('B');
  expect(describeMatch(among('TH Vân Canh', first))).toBe('self');
});

test('the words for a place are no district where they are a name', () => {
  const schools = ['Quan Hoa', 'Cự Hoa'].map((name, i) => unit(`T${i}`, { name: `Trường MN ${name}`, tab: `T${i}` }));
  const among = createOrganizerMatcher(schools);
  expect(['MN Quan Hoa', 'MN Cự Hoa'].map((typed) => describeMatch(among(typed, unit('X'))))).toEqual(['T0', 'T1']);
});

test('two units without marks alike are asked about', () => {
  const schools = ['Vân', 'Văn'].map((name, i) => unit(`T${i}`, { name: `Trường THCS Thanh ${name}`, tab: `T${i}` }));
  const among = createOrganizerMatcher(schools);
  expect(describeMatch(among('THCS Thanh Van', unit('X')))).toBe('one of: T0 T1');
  expect(describeMatch(among('THCS Thanh Vân', unit('X')))).toBe('T0');
  expect(describeMatch(among('THCS Thanh Văn', unit('X')))).toBe('T1');
});

test('without a roster only the unit itself and bodies are known', () => {
  const among = createOrganizerMatcher([]);
  const typed = ['Nhà trường', 'UBND xã', 'Đoàn xã', 'THCS Kim Bài', ''];
  expect(typed.map((text) => among(text, unit()).kind)).toEqual(['self', 'body', 'body', 'unknown', 'unknown']);
});

const RUNS = { seed: 489, numRuns: 400 };
const listed = fc.constantFrom(...LISTED);

test('case, encoding form and spaces never matter', () => {
  const changes: ReadonlyArray<(text: string) => string> = [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD'),
    (text) => ` ${text.replace(/ /g, ' \u00a0')}.`,
  ];
  fc.assert(
    fc.property(listed, fc.constantFrom(...changes), ({ code, typed }, change) => {
      expect(read(change(typed), unrelated(code))).toBe(code);
    }),
    RUNS,
  );
});

test('any text is read without an exception, and another unit is never the one that reports', () => {
  const piece = fc.constantFrom(
    'MN',
    'TH',
    'UBND',
    'xã',
    'Cao',
    'Viên',
    'Thanh',
    'Oai',
    ' ',
    ', ',
    ' và ',
    '-',
    '(',
    ')',
    '2',
    'I',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(...ROSTER), (typed, reporting) => {
      const found = match(typed, reporting);
      if (found.kind === 'unit') expect(found.unit).not.toBe(reporting);
      if (found.kind === 'ambiguous') expect(found.candidates.length).toBeGreaterThan(1);
    }),
    RUNS,
  );
});
