/** A record with some of its parts taken away. */
export interface Bereft {
  readonly parts: readonly string[];
  readonly rest: unknown;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Parts of so many steps are taken away one by one. */
const SHALLOW = 2;

/**
 * A record without each of its larger parts in turn; then without smaller ones, of every entry of their lists, several at
 * once but never two of one larger part.
 */
export function withoutParts(data: Mapping, mayMiss: (rest: unknown) => boolean): readonly Bereft[] {
  const patterns = patternsOf(data).filter((pattern) => mayMiss(without(data, pattern.split('.'))));
  const isShallow = (pattern: string) => pattern.split('.').length <= SHALLOW && !pattern.includes('[]');
  const one = patterns.filter(isShallow).map((part) => ({ parts: [part], rest: without(data, part.split('.')) }));
  return [
    ...one,
    ...chunks(patterns.filter((part) => !isShallow(part))).map((parts) => ({ parts, rest: withoutAll(data, parts) })),
  ];
}

/** Every field of a record, with `[]` for any entry of a list. */
function patternsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((entry) => patternsOf(entry, `${path}[]`)))];
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return [name, ...patternsOf(part, name)];
  });
}

/** The first of each larger part together, then the second of each, and so on. */
function chunks(patterns: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const [part = ''] = /^\w+/u.exec(pattern) ?? [];
    groups.set(part, [...(groups.get(part) ?? []), pattern]);
  }
  const longest = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => [...groups.values()].flatMap((group) => group[index] ?? []));
}

function withoutAll(data: unknown, parts: readonly string[]): unknown {
  return parts.reduce((rest, part) => without(rest, part.split('.')), data);
}

function without(value: unknown, [step = '', ...more]: readonly string[]): unknown {
  if (!isMapping(value)) return value;
  const isList = step.endsWith('[]');
  const key = isList ? step.slice(0, -2) : step;
  const { [key]: part, ...others } = value;
  if (more.length === 0) return others;
  if (part === undefined) return value;
  return {
    ...value,
    [key]: isList && Array.isArray(part) ? part.map((each) => without(each, more)) : without(part, more),
  };
}

/** Whether a value is a record. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
