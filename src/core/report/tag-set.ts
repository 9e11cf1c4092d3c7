// Tags by the sections they stand in: `nhom.dong.stt` is {stt} inside {#nhom} and {#dong}.

/** A text may also stand as a condition, for there is something to print or not; a condition never as a text. */
export type TagKind = 'text' | 'list' | 'condition';

/** The kinds of tags by their paths. */
export type TagSet = ReadonlyMap<string, TagKind>;

/** Every path of a tag of that name. */
export function pathsNamed(tags: TagSet, name: string): string[] {
  return [...tags.keys()].filter((path) => nameOf(path) === name);
}

/** Each name once. */
export function namesOf(tags: TagSet): string[] {
  return [...new Set([...tags.keys()].map(nameOf))];
}

/**
 * The tag that a name means inside these lists, the innermost first, as in filling.
 *
 * @param inside paths of the lists it stands in, from the outermost
 */
export function resolveTag(
  tags: TagSet,
  name: string,
  inside: readonly string[],
): { path: string; kind: TagKind } | undefined {
  for (const list of [...inside].reverse().concat('')) {
    const path = list === '' ? name : `${list}.${name}`;
    const kind = tags.get(path);
    if (kind !== undefined) return { path, kind };
  }
  return undefined;
}

/** `{#nhom}{#dong}` of `nhom.dong.stt` */
export function sectionsOf(path: string): string {
  const sections = path.split('.').slice(0, -1);
  return sections.map((section) => `{#${section}}`).join('');
}

/** `stt` of `nhom.dong.stt` */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
