// Three versions of a report's paragraphs -> the new one with what the office wrote into the last one. Texts only: how they look is the new version's.

import { keyOf, pairTexts, type TextLine } from './pair-texts';

/** A paragraph as people left it. */
export interface EditedLine extends TextLine {
  /** The cell of a layout table it stands in; 0 in the body. Equal numbers are one place, and say nothing beyond this version. */
  readonly cell: number;
}

export interface Addition {
  readonly text: string;
  /** The office's wording of a paragraph that has changed otherwise meanwhile: shown beside it, marked. */
  readonly isClash: boolean;
}

/** What becomes of one line of the new version. */
export interface MergedLine {
  readonly before: readonly Addition[];
  /** Undefined: taken out, as the office did. */
  readonly text: string | undefined;
  readonly after: readonly Addition[];
}

/** A paragraph that both had changed: blank where one of them had taken it out. */
export interface Clash {
  readonly now: string;
  readonly office: string;
}

export interface Merge {
  /** One for each line of the new version. */
  readonly lines: readonly MergedLine[];
  readonly clashes: readonly Clash[];
  /** Paragraphs changed, added or taken out by the office that the new version has so too. */
  readonly kept: number;
}

/**
 * @param base what was generated last time
 * @param edited that document as people have left it
 * @param next what is generated now; at least one line
 */
export function mergeTexts(base: readonly TextLine[], edited: readonly EditedLine[], next: readonly TextLine[]): Merge {
  const editedOf = new Map(pairTexts(base, edited).map(({ before, after }) => [before, after]));
  const nextOf = new Map(pairTexts(base, next).map(({ before, after }) => [before, after]));
  const lines = next.map(({ text }): Draft => ({ before: [], text, after: [] }));
  const clashes: Clash[] = [];
  let kept = 0;
  const place = anchorsOf(edited, lines, editedOf, nextOf);
  const added = addedTexts(next, nextOf);

  base.forEach((line, i) => {
    if (line.isTable === true) return;
    const [at, now] = [editedOf.get(i), nextOf.get(i)];
    const office = at === undefined ? undefined : edited[at];
    if (office !== undefined && keyOf(office) === keyOf(line)) return;
    const draft = now === undefined ? undefined : lines[now];
    const fresh = now === undefined ? undefined : next[now];
    if (draft === undefined || fresh === undefined) {
      if (office === undefined || at === undefined || added.has(keyOf(office))) return;
      clashes.push({ now: '', office: office.text });
      place(at, { text: office.text, isClash: true });
    } else if (keyOf(fresh) === keyOf(line)) {
      draft.text = office?.text;
      kept += 1;
    } else if (office === undefined) clashes.push({ now: fresh.text, office: '' });
    else if (keyOf(office) !== keyOf(fresh)) {
      clashes.push({ now: fresh.text, office: office.text });
      draft.after.push({ text: office.text, isClash: true });
    }
  });

  const known = new Set(editedOf.values());
  edited.forEach((line, i) => {
    if (known.has(i) || line.isTable === true || added.has(keyOf(line))) return;
    place(i, { text: line.text, isClash: false });
    kept += 1;
  });
  return { lines, clashes, kept };
}

interface Draft {
  readonly before: Addition[];
  text: string | undefined;
  readonly after: Addition[];
}

/** What only the new version has: written by both, it stands there once. */
function addedTexts(next: readonly TextLine[], nextOf: ReadonlyMap<number, number>): Set<string> {
  const known = new Set(nextOf.values());
  return new Set(next.flatMap((line, i) => (known.has(i) ? [] : [keyOf(line)])));
}

/** Puts what the office added behind the line it stood behind, in front of the next where it began its cell. */
function anchorsOf(
  edited: readonly EditedLine[],
  lines: readonly Draft[],
  editedOf: ReadonlyMap<number, number>,
  nextOf: ReadonlyMap<number, number>,
): (at: number, addition: Addition) => void {
  const survivors = new Map<number, Draft>();
  for (const [line, at] of editedOf) {
    const draft = lines[nextOf.get(line) ?? -1];
    if (draft !== undefined) survivors.set(at, draft);
  }
  const find = (at: number, step: 1 | -1, inCell: boolean): Draft | undefined => {
    for (let i = at + step; i >= 0 && i < edited.length; i += step) {
      if (inCell && edited[i]?.cell !== edited[at]?.cell) return undefined;
      const found = survivors.get(i);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (at, addition) => {
    const behind = find(at, -1, true);
    const inFront = behind === undefined ? find(at, 1, true) : undefined;
    if (inFront !== undefined) inFront.before.push(addition);
    else (behind ?? find(at, -1, false) ?? lines[lines.length - 1])?.after.push(addition);
  };
}
