/** A record with one part taken away. */
export interface Bereft {
  readonly part: string;
  readonly rest: unknown;
}

/** How deep parts are taken away one by one. */
const DEEPEST = 4;

/** A record without each of its parts in turn: whole lists, the first entry of each, and the fields of that entry. */
export function withoutParts(value: unknown, path = '', depth = 0): readonly Bereft[] {
  if (depth >= DEEPEST) return [];
  if (Array.isArray(value)) return withoutEntries(value, path, depth);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const { [key]: _, ...rest } = value;
    const name = path === '' ? key : `${path}.${key}`;
    const inside = withoutParts(part, name, depth + 1).map((bereft) => ({
      ...bereft,
      rest: { ...value, [key]: bereft.rest },
    }));
    return [{ part: name, rest }, ...inside];
  });
}

function withoutEntries([first, ...others]: readonly unknown[], path: string, depth: number): readonly Bereft[] {
  const name = `${path}[0]`;
  const inside = withoutParts(first, name, depth + 1).map((bereft) => ({ ...bereft, rest: [bereft.rest, ...others] }));
  return others.length === 0 ? inside : [{ part: name, rest: others }, ...inside];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
