// The protections a tab has, brought to those it must have with as few requests as that takes.

import { PROTECTIONS } from '../../messages/protections';
import type { GridRangeJson, ProtectedRangeJson, SheetRequest } from '../google-json';

const FIELDS = 'range,description,warningOnly,unprotectedRanges,editors';

/**
 * Requests that bring the protections a tab has to what they must be: ids are Google's and only known once it has dealt them out, so the
 * add-in's own are told by their description. Those of other people stay, but for one of the whole tab, of which there can be no second.
 */
export function bringProtections(
  existing: readonly ProtectedRangeJson[],
  wanted: readonly ProtectedRangeJson[],
  owner: string,
): SheetRequest[] {
  const own = existing.filter((one) => isOfSheet(one) || isOwn(one));
  const left = new Set(own);
  const requests = wanted.flatMap((one): SheetRequest[] => {
    const before = own.find((other) => left.has(other) && isOfSheet(other) === isOfSheet(one));
    if (before === undefined) return [{ addProtectedRange: { protectedRange: one } }];
    left.delete(before);
    if (isSame(before, one, owner)) return [];
    const protectedRange = { ...one, protectedRangeId: before.protectedRangeId, warningOnly: false };
    return [{ updateProtectedRange: { protectedRange, fields: FIELDS } }];
  });
  const superfluous = [...left].map(({ protectedRangeId = 0 }) => ({ deleteProtectedRange: { protectedRangeId } }));
  return [...superfluous, ...requests];
}

function isOwn({ description = '' }: ProtectedRangeJson): boolean {
  return (Object.values(PROTECTIONS) as string[]).includes(description);
}

/** Of a whole tab: without bounds. */
export function isOfSheet({ range = {} }: ProtectedRangeJson): boolean {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every((side) => side === undefined);
}

/** Whether two protections let in the same people. */
export function letInSame(one: ProtectedRangeJson, other: ProtectedRangeJson, owner: string): boolean {
  const editors = ({ editors: { users = [] } = {} }: ProtectedRangeJson) =>
    addresses(users).filter((user) => user !== owner.toLowerCase());
  return sameSet(editors(one), editors(other));
}

function isSame(before: ProtectedRangeJson, wanted: ProtectedRangeJson, owner: string): boolean {
  const { groups = [], domainUsersCanEdit = false } = before.editors ?? {};
  return (
    before.warningOnly !== true &&
    groups.length === 0 &&
    !domainUsersCanEdit &&
    before.description === wanted.description &&
    sides(before.range) === sides(wanted.range) &&
    sameSet((before.unprotectedRanges ?? []).map(sides), (wanted.unprotectedRanges ?? []).map(sides)) &&
    letInSame(before, wanted, owner)
  );
}

/** Google leaves out a zero. */
function sides(range: GridRangeJson = {}): string {
  const { startRowIndex = 0, endRowIndex = -1, startColumnIndex = 0, endColumnIndex = -1 } = range;
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].join(' ');
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join() === [...other].sort().join();
}

/** Google tells addresses in lower case. */
export function addresses(all: readonly string[]): string[] {
  return [...new Set(all.filter((one) => one !== '').map((one) => one.toLowerCase()))];
}
