// Tab titles for the file: Google takes 100 characters of any kind, Excel 31 and not these: * ? : \ / [ ]

import { LONE_SURROGATE } from './text';

/**
 * An apostrophe is legal inside a title, but has to be doubled in every reference and many programs forget it. The last ones cannot stand
 * in XML.
 */
const TROUBLESOME = /[*?:\\/[\]'\p{Cc}\uFFFE\uFFFF]/gu;
const MAX_LENGTH = 31;
/** Excel keeps this title for its change log. */
const RESERVED = 'history';

/**
 * A title for each of the given ones, in order, unique without regard to case. Titles that are fine stay as they are.
 * The same titles always give the same answer.
 */
export function fileTitles(titles: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  // Those that can stay come first, so that a cut title never takes the name of one that needs no change.
  const result = titles.map((title) => {
    const stays = cleanTitle(title) === title && !taken.has(title.toLowerCase());
    if (stays) taken.add(title.toLowerCase());
    return stays ? title : null;
  });
  return result.map((kept, index) => kept ?? freeTitle(cleanTitle(titles[index] ?? ''), taken));
}

function cleanTitle(title: string): string {
  const clean = title.replace(LONE_SURROGATE, '-').replace(TROUBLESOME, (character) => (character === "'" ? '’' : '-'));
  return cut(clean.trim() === '' ? '_' : clean, MAX_LENGTH);
}

function freeTitle(clean: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`;
    const title = cut(clean, MAX_LENGTH - ending.length) + ending;
    if (!taken.has(title.toLowerCase())) {
      taken.add(title.toLowerCase());
      return title;
    }
  }
}

/** Never through the middle of a surrogate pair, and blanks at the cut go. */
function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}
