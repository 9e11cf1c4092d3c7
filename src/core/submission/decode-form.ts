// A form typed for a font of the years before Unicode, as it is meant: for comparing and counting only, what is shown stays as typed.

import { decodeLegacy, detectLegacy, isLegacyText, type LegacyEncoding } from '../text/legacy-encoding';
import { problemAt, quote } from './check-text';
import type { Form, TypedCell } from './form';
import type { Problem } from './problem';

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3', vni: 'VNI' };

/** @returns the form as it is to be understood, and the one problem of a tab in which an old encoding was found */
export function decodeForm(form: Form): { form: Form; problems: Problem[] } {
  const cells = textCells(form);
  const encoding = detectLegacy(cells.map(({ value }) => String(value)));
  const first = encoding === undefined ? undefined : cells.find(({ value }) => isLegacyText(String(value), encoding));
  if (encoding === undefined || first === undefined) return { form, problems: [] };
  const decoded = decodeLegacy(quote(first), encoding);
  return {
    form: mapCells(form, (cell) => decodeCell(cell, encoding)),
    problems: [problemAt('legacyEncoding', first, { encoding: NAMES[encoding], value: decoded })],
  };
}

function decodeCell(cell: TypedCell, encoding: LegacyEncoding): TypedCell {
  if (typeof cell.value !== 'string' || !isLegacyText(cell.value, encoding)) return cell;
  return { ...cell, value: decodeLegacy(cell.value, encoding) };
}

function textCells(form: Form): TypedCell[] {
  const cells: TypedCell[] = [];
  mapCells(form, (cell) => {
    if (typeof cell.value === 'string') cells.push(cell);
    return cell;
  });
  return cells;
}

function mapCells(form: Form, change: (cell: TypedCell) => TypedCell): Form {
  const each = <T extends object>(cells: T): T =>
    Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, change(cell as TypedCell)])) as T;
  return {
    ...form,
    rows: form.rows.map(each),
    narratives: each(form.narratives),
    stateBudget: change(form.stateBudget),
    mobilisedFunds: change(form.mobilisedFunds),
    directive: change(form.directive),
    links: form.links.map(change),
    photos: form.photos.map(change),
    nominations: form.nominations.map(each),
  };
}
