// Who held an activity: the unit itself, another unit of the roster, a body that is on no roster, or nobody that can be told.
// Who reports is told by the tab alone; this reads what was typed beside a row. A name goes with its kind: THCS Kim Bài is not MN Kim Bài.

import { decodeLegacy, isLegacyText, type LegacyEncoding } from '../text/legacy-encoding';
import { stripDiacritics } from '../text/strip-diacritics';
import { BODIES, OWN_WORDS } from './name-words';
import { RosterIndex } from './roster-index';
import type { Unit } from './unit';
import type { UnitName } from './unit-name';

export type OrganizerMatch =
  | { readonly kind: 'self' }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'body' }
  | { readonly kind: 'unsure'; readonly suggestion: Unit }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Unit[] }
  | { readonly kind: 'unknown' };

export type OrganizerMatcher = (typed: string, reporting: Unit) => OrganizerMatch;

const UNKNOWN: OrganizerMatch = { kind: 'unknown' };
const SELF: OrganizerMatch = { kind: 'self' };
const BODY: OrganizerMatch = { kind: 'body' };

// Between organisers. A hyphen stands within names too, so that parts count only when each is somebody.
const BETWEEN = /\s*[;+&\n]\s*|\s+(?:phối hợp với|phối hợp cùng|phối hợp|kết hợp với|kết hợp|cùng với)\s+/iu;
// These stand within names as well: "Trung tâm Ngoại ngữ - Tin học", "Hội Nông dân và Phụ nữ".
const PERHAPS_BETWEEN = /\s*[,/–—-]\s*|\s+(?:và|va|cùng|với)\s+/iu;
const FRAME = /^\s*(?:do|tại|bởi|phối hợp với|phối hợp cùng)\s+|\s+(?:tổ chức|chủ trì|thực hiện|phụ trách)[\s.]*$/giu;
const REMARK = /\([^()]*\)/g;

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

export function createOrganizerMatcher(units: readonly Unit[]): OrganizerMatcher {
  const index = new RosterIndex(units);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const known = new Map<string, OrganizerMatch>();
  return (typed, reporting) => {
    const key = `${reporting.code}\n${typed}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const match = matchText(index, readable(typed), byCode.get(reporting.code) ?? reporting);
    known.set(key, match);
    return match;
  };
}

/** Text of an old font decoded: to compare, never to show or write. */
function readable(typed: string): string {
  const encoding = ENCODINGS.find((each) => isLegacyText(typed, each));
  return (encoding === undefined ? typed : decodeLegacy(typed, encoding)).normalize('NFC');
}

function matchText(index: RosterIndex, typed: string, reporting: Unit): OrganizerMatch {
  const whole = matchOne(index, typed, reporting);
  if (whole.kind === 'self' || whole.kind === 'unit') return whole;
  const bare = typed.replace(REMARK, ' ').replace(FRAME, ' ');
  const matches = splitAt(bare, BETWEEN).flatMap((part) => matchPart(index, part, reporting));
  if (matches.length > 0 && matches.every(isSomebody)) return strongest(matches);
  const inBare = bare === typed ? UNKNOWN : matchOne(index, bare, reporting);
  if (isSomebody(inBare)) return inBare;
  return matches.length > 1 && whole.kind !== 'body' ? (matches.find(isQuestion) ?? whole) : whole;
}

/** A part is one organiser where it can be, else several. */
function matchPart(index: RosterIndex, part: string, reporting: Unit): OrganizerMatch[] {
  const whole = matchOne(index, part, reporting);
  if (whole.kind === 'self' || whole.kind === 'unit') return [whole];
  return splitAt(part, PERHAPS_BETWEEN).map((one) => matchOne(index, one, reporting));
}

function splitAt(text: string, separator: RegExp): string[] {
  return text.split(separator).filter((part) => part.trim() !== '');
}

function isSomebody(match: OrganizerMatch): boolean {
  return match.kind === 'self' || match.kind === 'unit' || match.kind === 'body';
}

function isQuestion(match: OrganizerMatch): boolean {
  return match.kind === 'unsure' || match.kind === 'ambiguous';
}

/** Of several organisers, the first other unit, else the unit itself. */
function strongest(matches: readonly OrganizerMatch[]): OrganizerMatch {
  return matches.find((match) => match.kind === 'unit') ?? matches.find((match) => match.kind === 'self') ?? BODY;
}

function matchOne(index: RosterIndex, typed: string, reporting: Unit): OrganizerMatch {
  const plain = stripDiacritics(typed)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (plain === '') return UNKNOWN;
  if (OWN_WORDS.test(plain)) return SELF;
  const listing = index.listing(typed);
  if (listing.includes(reporting)) return SELF;
  const name = index.read(typed);
  if (name.kinds.length > 0 && name.called === '') return matchKind(index, name, listing, reporting);
  if (name.kinds.length === 0 && index.fits(reporting, name)) return SELF;
  if (listing.length > 0) return oneOf(listing, reporting);
  const fit = index.called(name);
  if (fit.sure) return oneOf(fit.units, reporting);
  if (BODIES.test(plain)) return BODY;
  return matchLoosely(index, name, fit.units, reporting);
}

/** "UBND xã" or "Trường mầm non" alone: the unit itself, or the one of that kind in its place. */
function matchKind(index: RosterIndex, { kinds }: UnitName, listing: readonly Unit[], reporting: Unit): OrganizerMatch {
  if (index.isOfKind(reporting, kinds)) return SELF;
  if (listing.length > 0) return oneOf(listing, reporting);
  const nearby = index.nearby(reporting, kinds);
  if (nearby.length > 0) return oneOf(nearby, reporting);
  return kinds.includes('commune') || kinds.includes('learning') ? BODY : UNKNOWN;
}

function matchLoosely(index: RosterIndex, name: UnitName, fitting: readonly Unit[], reporting: Unit): OrganizerMatch {
  const numbered = index.numbered(name);
  if (numbered.includes(reporting)) return SELF;
  const misspelt = index.misspelt(name);
  if (misspelt.length > 0) return oneOf(misspelt, reporting);
  const [asked, ...others] = new Set([...fitting, ...numbered]);
  if (asked !== undefined && others.length > 0) return { kind: 'ambiguous', candidates: [asked, ...others] };
  const suggestion = asked ?? index.similar(name);
  return suggestion === undefined ? UNKNOWN : { kind: 'unsure', suggestion };
}

function oneOf(units: readonly Unit[], reporting: Unit): OrganizerMatch {
  if (units.includes(reporting)) return SELF;
  const [unit, ...others] = units;
  if (unit === undefined) return UNKNOWN;
  return others.length === 0 ? { kind: 'unit', unit } : { kind: 'ambiguous', candidates: units };
}
