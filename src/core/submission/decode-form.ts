// A form typed for a font of the years before Unicode, as it is meant: for comparing and counting only, what is shown stays as typed.

import { parseQuantity } from '../quantity/parse-quantity';
import {
  couldBeLegacy,
  decodeLegacy,
  detectLegacy,
  isLegacyText,
  isSurelyUnicode,
  type LegacyEncoding,
} from '../text/legacy-encoding';
import { problemAt, quote } from './check-text';
import type { Form, TypedCell } from './form';
import type { Problem } from './problem';

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3', vni: 'VNI' };

/** Cells that are typed or pasted together: a line of a table, or one cell alone. */
type CellGroup = Readonly<Record<string, TypedCell>>;

/** A font of each encoding: with one, less text is enough. */
const FONTS: Readonly<Record<LegacyEncoding, string>> = { tcvn3: '.VnTime', vni: 'VNI-Times' };

/** Whether the text alone is too little to tell, and the fonts of the tab would. */
export function needsFonts(form: Form): boolean {
  const texts = textsOf(form).map(({ value }) => String(value));
  return (
    detectLegacy(texts) === undefined && Object.values(FONTS).some((font) => detectLegacy(texts, [font]) !== undefined)
  );
}

/**
 * @param fonts of the tab, where they were asked for
 * @returns the form as it is to be understood, and the one problem of a tab in which an old encoding was found
 */
export function decodeForm(form: Form, fonts: readonly string[] = []): { form: Form; problems: Problem[] } {
  const cells = textsOf(form);
  const encoding = detectLegacy(
    cells.map(({ value }) => String(value)),
    fonts,
  );
  const first = encoding === undefined ? undefined : cells.find(({ value }) => isLegacyText(String(value), encoding));
  if (encoding === undefined || first === undefined) return { form, problems: [] };
  const params = { encoding: NAMES[encoding], value: decodeLegacy(quote(first), encoding) };
  return {
    form: mapGroups(form, (group) => decodeGroup(group, encoding)),
    problems: [problemAt('legacyEncoding', first, params)],
  };
}

/** In a line of which nothing is surely Unicode, what could be either is not: "02 líp" beside "TËp huÊn" is "02 lớp". */
function decodeGroup<T extends CellGroup>(group: T, encoding: LegacyEncoding): T {
  const texts = Object.values(group)
    .filter(isText)
    .map(({ value }) => String(value));
  const isWhole = texts.some((text) => isLegacyText(text, encoding)) && !texts.some(isSurelyUnicode);
  const decode = (key: string, cell: TypedCell): TypedCell => {
    if (typeof cell.value !== 'string') return cell;
    const decoded = decodeLegacy(cell.value, encoding);
    const isMeant =
      isLegacyText(cell.value, encoding) ||
      (isWhole && couldBeLegacy(cell.value, encoding) && !isUnderstood(key, cell.value, decoded));
    return isMeant ? { ...cell, value: decoded } : cell;
  };
  return Object.fromEntries(Object.entries(group).map(([key, cell]) => [key, decode(key, cell)])) as T;
}

function textsOf(form: Form): TypedCell[] {
  return groupsOf(form).flatMap((group) => Object.values(group).filter(isText));
}

/** "không" beside a name in TCVN3 was typed as it stands: what is an amount in Unicode and none when decoded is left alone. */
function isUnderstood(key: string, typed: string, decoded: string): boolean {
  if (key !== 'classes' && key !== 'people') return false;
  const isAmount = (text: string) => parseQuantity(text, key).state !== 'asked';
  return isAmount(typed) && !isAmount(decoded);
}

function isText(cell: TypedCell): boolean {
  return typeof cell.value === 'string';
}

function groupsOf(form: Form): CellGroup[] {
  const groups: CellGroup[] = [];
  mapGroups(form, (group) => {
    groups.push(group);
    return group;
  });
  return groups;
}

function mapGroups(form: Form, change: <T extends CellGroup>(group: T) => T): Form {
  const alone = (cell: TypedCell) => change({ cell }).cell;
  const { steering, activities, results, difficulties, proposals } = form.narratives;
  return {
    ...form,
    rows: form.rows.map((row) => change({ ...row })),
    narratives: {
      steering: alone(steering),
      activities: alone(activities),
      results: alone(results),
      difficulties: alone(difficulties),
      proposals: alone(proposals),
    },
    stateBudget: alone(form.stateBudget),
    mobilisedFunds: alone(form.mobilisedFunds),
    directive: alone(form.directive),
    links: form.links.map(alone),
    photos: form.photos.map(alone),
    nominations: form.nominations.map((nomination) => change({ ...nomination })),
  };
}
