// Whom the words in "Đơn vị tổ chức" name.

import type { Unit } from './unit';

export type OrganizerMatch =
  | { readonly kind: 'self' }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'body' }
  | { readonly kind: 'unsure'; readonly suggestion: Unit }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Unit[] }
  | { readonly kind: 'unknown' };

export type OrganizerMatcher = (typed: string, reporting: Unit) => OrganizerMatch;

export function createOrganizerMatcher(_units: readonly Unit[]): OrganizerMatcher {
  return () => ({ kind: 'body' });
}
