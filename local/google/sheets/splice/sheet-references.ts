// Formulas that name a sheet by its title, when the sheet is renamed or deleted.

import { quoteTitle } from '../a1';
import type { Draft } from '../draft';
import { rewriteReferences } from '../formula/rewrite';
import { localeOf } from '../locale';
import { onlyAcross, rewriteCells } from './splice-formulas';

/** @param title the new title; undefined where the sheet is gone, which leaves `#REF!`. */
export function renameReferences(draft: Draft, old: string, title: string | undefined): void {
  const locale = localeOf(draft.book.properties.locale);
  const rewrite = (formula: string): string =>
    rewriteReferences(formula, locale, (reference) => {
      if (reference.sheet?.toLowerCase() !== old.toLowerCase()) return reference;
      return title === undefined ? undefined : { ...reference, sheet: title, prefix: `${quoteTitle(title)}!` };
    });
  for (const sheet of draft.book.sheets.slice()) rewriteCells(draft, sheet, onlyAcross(rewrite));
}
