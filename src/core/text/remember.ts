// The same labels, names and words stand on every tab, and each is compared many times.

const MOST_KNOWN = 20_000;
/** Longer texts are narratives, of which no two are alike. */
const LONGEST_KNOWN = 200;

/** The same function of a text, which works out each short one only once. */
export function remember<T>(workOut: (text: string) => T): (text: string) => T {
  const results = new Map<string, { readonly result: T }>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known.result;
    const result = workOut(text);
    if (text.length > LONGEST_KNOWN) return result;
    if (results.size >= MOST_KNOWN) results.clear();
    results.set(text, { result });
    return result;
  };
}
