// A title for a tab that nobody has yet: Google refuses two of one title, whatever their case.

export function freeTitle(title: string, taken: readonly string[]): string {
  const others = new Set(taken.map((other) => other.toLowerCase()));
  let free = title;
  for (let number = 2; others.has(free.toLowerCase()); number += 1) free = `${title} (${number})`;
  return free;
}
