// Seeded damages over a filled district: Thiết lập brings everything back, says exactly what, and touches nothing that was typed.

import type { JsonObject } from '../../../local/google/api';
import { createSheetsApi } from '../../../local/google/sheets';
import type { Sheet } from '../../../local/google/sheets/model';
import type { EngineState } from '../../../local/google/state';
import { NOW, OFFICE, sampleUnits } from '../../../samples/thanh-oai-2021/prepare';
import { createRandom } from '../../../samples/thanh-oai-2021/random';
import type { Mended, Noticed } from '../../../src/core/set-up/finding';
import { filledDistrict, type PreparedDistrict, runOn } from '../district';
import { type Damage, KINDS } from './damages';

interface SetUpOutcome {
  readonly ok: boolean;
  readonly message: string;
  readonly asked?: string;
  readonly created: number;
  readonly repaired: readonly Mended[];
  readonly noticed: readonly Noticed[];
}

const OFFICE_TABS = 10;
let prepared: PreparedDistrict;
let sound: EngineState;
/** What is told of the sound district already: a tab that its unit has made unreadable. */
let known: readonly Noticed[];

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(7));
  sound = prepared.copy();
  setUp(sound);
  known = setUp(structuredClone(sound)).noticed;
});

function setUp(state: EngineState): SetUpOutcome {
  return runOn(prepared.addIn, state, 'setUp') as unknown as SetUpOutcome;
}

function apply({ spreadsheet }: EngineState, requests: readonly JsonObject[]): void {
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  const params = { spreadsheetId: spreadsheet.spreadsheetId };
  const caller = { actor: OFFICE, authMode: 'FULL', now: NOW } as const;
  api['sheets.spreadsheets.batchUpdate']?.({ params, body: { requests: [...requests] } }, caller);
}

/** Units whose tabs can be read: damages to another are left alone with it. */
function unitTabs({ spreadsheet }: EngineState): Sheet[] {
  const [unclear] = known.map(({ tab }) => tab);
  return spreadsheet.sheets.slice(OFFICE_TABS).filter(({ properties }) => properties.title !== unclear);
}

/** A tab with all that it holds and all its rules; ids that Google deals out count for nothing, nor does the order of merges. */
function tabText({ properties, developerMetadata: _none, ...sheet }: Sheet): unknown {
  const { index: _place, ...own } = properties;
  const protectedRanges = sheet.protectedRanges
    .map(({ protectedRangeId: _id, editors, ...rest }) => JSON.stringify([editors, Object.entries(rest).sort()]))
    .sort();
  const merges = sheet.merges.map((merge) => JSON.stringify(Object.entries(merge).sort())).sort();
  const blank = (cell: unknown) => cell === null || JSON.stringify(cell) === '{}';
  const rows = sheet.rows.map((cells) => cells.map((cell) => (blank(cell) ? null : cell)));
  return { ...sheet, properties: own, protectedRanges, merges, rows };
}

function textsById({ spreadsheet }: EngineState): Map<number, unknown> {
  return new Map(spreadsheet.sheets.map((sheet) => [sheet.properties.sheetId, tabText(sheet)]));
}

function told({ repaired, noticed, asked = '' }: SetUpOutcome, made: readonly string[]): string[] {
  return [
    ...repaired.map(({ part, tab, at }) => [part, tab, ...(at === undefined ? [] : [at])].join(' ')),
    ...noticed
      .filter(({ part, tab }) => !known.some((one) => one.part === part && one.tab === tab))
      .map(({ part, tab }) => `${part} ${tab}`),
    ...made.filter((tab) => asked.includes(tab)).map((tab) => `made ${tab}`),
  ].sort();
}

const SEEDS = Array.from({ length: 56 }, (_unused, seed) => seed);
const NAMES = Object.keys(KINDS);

/** The kinds one after the other, on units drawn by chance; every third time two at once, on two tabs. */
function damagesOf(seed: number): Damage[] {
  const random = createRandom(seed);
  const units = random.some(unitTabs(sound), 2);
  return units.slice(0, seed % 3 === 0 ? 2 : 1).flatMap((unit, i) => {
    const name = i === 0 ? NAMES[seed % NAMES.length] : random.pick(NAMES.filter((one) => !one.includes('office')));
    const damage = KINDS[name ?? '']?.(sound, unit, random);
    return damage === undefined ? [] : [damage];
  });
}

describe.each(SEEDS)('damage %i', (seed) => {
  test('is mended, told of, and nothing else is changed', () => {
    const damages = damagesOf(seed);
    const state = structuredClone(sound);
    for (const { requests } of damages) apply(state, requests);
    const gone = damages.flatMap(({ expected }) =>
      expected.filter((one) => one.startsWith('made')).map((one) => one.slice(5)),
    );

    const outcome = setUp(state);
    const kinds = damages.map(({ kind }) => kind);

    expect({ kinds, told: told(outcome, gone) }).toEqual({
      kinds,
      told: damages.flatMap(({ expected }) => expected).sort(),
    });
    const again = setUp(state);
    expect({ kinds, asked: again.asked, repaired: again.repaired }).toEqual({ kinds, asked: undefined, repaired: [] });
    const [before, after] = [textsById(sound), textsById(state)];
    for (const { properties } of sound.spreadsheet.sheets) {
      const { sheetId, title } = properties;
      if (gone.includes(title) || title === 'Nhật ký') continue;
      const renamed = state.spreadsheet.sheets.find((sheet) => sheet.properties.sheetId === sheetId)?.properties.title;
      const text = JSON.parse(JSON.stringify(after.get(sheetId)).replace(renamed ?? '', title)) as unknown;
      expect({ kinds, title, text }).toEqual({ kinds, title, text: before.get(sheetId) });
    }
  });
});
