// The catalogue tab -> Catalogue.

import { type Activity, type ActivityGroup, type Catalogue, createCatalogue } from '../../core/activity/catalogue';
import { SetupError, type SetupFault, setupError } from '../../core/errors';
import { KIND_SCHEMAS } from '../../core/settings/kinds';
import type { TypedCell } from '../../core/submission/form';
import { cleanLine } from '../../core/text/clean';
import { fold } from '../../core/text/fold';
import { PLACES } from '../../messages/setup-faults';
import { CATALOGUE_TAB } from '../../messages/tabs';
import { requireOfficeTab } from '../contract';
import type { Snapshot } from '../snapshot';
import { findHeadings, readRows } from './table';

/** @throws SetupError when the tab is missing or blank, a name stands twice, or a flag is neither Có nor Không */
export function readCatalogue(snapshot: Snapshot): Catalogue {
  const tab = requireOfficeTab(snapshot, 'catalogue');
  const place = PLACES.tab(tab.title);
  const headings = findHeadings(tab, CATALOGUE_TAB.headings);
  if (headings === undefined) throw setupError('missingColumn', { in: place }, { column: CATALOGUE_TAB.headings[1] });
  const rows = readRows(tab, headings).filter(([, name]) => name !== undefined && cleanLine(name.shown) !== '');
  if (rows.length === 0) throw setupError('emptyCatalogue', { in: place });
  const faults: SetupFault[] = [];
  const groups = new Map<string, Activity[]>();
  const placeOfName = new Map<string, string>();
  for (const row of rows) {
    const { activity, group } = toActivity(row, place, faults);
    const first = placeOfName.get(fold(activity.name));
    const at = row[1]?.place ?? '';
    if (first !== undefined) {
      const params = { value: activity.name, first: PLACES.cell(first) };
      faults.push({ code: 'duplicateActivity', place: { in: place, at: PLACES.cell(at) }, params });
    }
    placeOfName.set(fold(activity.name), at);
    groups.set(group, [...(groups.get(group) ?? []), activity]);
  }
  if (faults.length > 0) throw new SetupError(faults);
  return createCatalogue([...groups].map(([name, activities]): ActivityGroup => ({ name, activities })));
}

function toActivity(
  row: readonly TypedCell[],
  place: string,
  faults: SetupFault[],
): { activity: Activity; group: string } {
  const [code = '', name = '', group = '', unit = '', , spellings = ''] = row.map((cell) => cleanLine(cell.shown));
  const flag = row[4];
  const counts = KIND_SCHEMAS.yesNo.safeParse(typeof flag?.value === 'object' ? null : (flag?.value ?? null));
  if (!counts.success) {
    const at = PLACES.cell(flag?.place ?? '');
    faults.push({ code: 'badActivityFlag', place: { in: place, at }, params: { value: flag?.shown ?? '' } });
  }
  const otherSpellings = spellings
    .split(';')
    .map(cleanLine)
    .filter((spelling) => spelling !== '');
  return { activity: { code, name, unit, counts: counts.success && counts.data, otherSpellings }, group };
}
