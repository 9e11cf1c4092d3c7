// Seeded damages over a filled district: Thiết lập brings everything back, says exactly what, and touches nothing that was typed.

import type { EngineState } from '../../../local/google/state';
import { sampleUnits } from '../../../samples/thanh-oai-2021/prepare';
import { createRandom, type Random } from '../../../samples/thanh-oai-2021/random';
import type { Noticed } from '../../../src/core/set-up/finding';
import { filledDistrict, type PreparedDistrict } from '../district';
import { copyState } from '../shared-state';
import { CELL_KINDS, type Damage, OFFICE_KINDS, ROW_KINDS, RULE_KINDS } from './damages';
import { apply, setUpOn, tabsById, told, unitTabs } from './mended-book';

const ROUNDS = Array.from({ length: 8 }, (_unused, round) => round);
const KINDS = { ...CELL_KINDS, ...ROW_KINDS };
const NAMES = Object.keys(KINDS);

let prepared: PreparedDistrict;
let sound: EngineState;
/** What is told of the sound district already: a tab that its unit has made unreadable. */
let known: readonly Noticed[];

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(7));
  sound = prepared.copy();
  setUpOn(prepared.addIn, sound);
  known = setUpOn(prepared.addIn, copyState(sound)).noticed;
});

/** One damage on each unit's tab, kind after kind; on some a second one; and two on the office's. */
function damagesOf(round: number): Damage[] {
  const random = createRandom(round);
  const units = unitTabs(sound).filter(({ properties }) => !known.some(({ tab }) => tab === properties.title));
  const ofUnits = units.flatMap((unit, i): Damage[] => {
    const name = NAMES[(round * units.length + i) % NAMES.length] ?? '';
    const first = KINDS[name]?.(sound, unit, random);
    const isAlone = /tab|validation|protection|editors|holes/.test(name) || random.chance(0.5);
    const second = isAlone ? undefined : KINDS[random.pick(RULE_KINDS)]?.(sound, unit, random);
    // Rules first: their places are those of the sound tab.
    return [second, first].filter((damage) => damage !== undefined);
  });
  return [...ofUnits, ...officeDamages(random)];
}

function officeDamages(random: Random): Damage[] {
  const [unit] = unitTabs(sound);
  const damages: Damage[] = [];
  while (damages.length < 2 && unit !== undefined) {
    const damage = OFFICE_KINDS[random.pick(Object.keys(OFFICE_KINDS))]?.(sound, unit, random);
    if (damage !== undefined && damages.every(({ tab }) => tab !== damage.tab)) damages.push(damage);
  }
  return damages;
}

test.each(ROUNDS)('round %i of damages is mended, told of, and nothing else is changed', (round) => {
  const damages = damagesOf(round);
  const state = copyState(sound);
  for (const { requests } of damages) apply(state, requests);
  const expected = damages.flatMap((damage) => damage.expected);
  const gone = expected.filter((one) => one.startsWith('made ')).map((one) => one.slice('made '.length));

  const outcome = setUpOn(prepared.addIn, state);
  const again = setUpOn(prepared.addIn, state);

  expect(told(outcome, known, gone)).toEqual(expected.sort());
  expect([again.asked, again.repaired, again.created]).toEqual([undefined, [], 0]);
  const [before, after] = [tabsById(sound), tabsById(state)];
  for (const [sheetId, { title, ...tab }] of before) {
    if (gone.includes(title) || title === 'Nhật ký') continue;
    expect({ title, ...after.get(sheetId), tab: undefined }).toEqual({
      title: after.get(sheetId)?.title,
      ...tab,
      tab: undefined,
    });
  }
});

test('fifty damages and more were tried', () => {
  expect(ROUNDS.flatMap(damagesOf).length).toBeGreaterThanOrEqual(50);
});
