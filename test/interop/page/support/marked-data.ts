import { blocYearSchema } from '../../../../src/model/bloc-year.js';

/** What would run, or show as something else than itself, wherever text is taken for anything but text. */
export const MARKS: readonly string[] = [
  `<img src=x onerror="window.ranMark=1">`,
  `"><script>window.ranMark=1</script>`,
  `{{constructor.constructor('window.ranMark=1')()}}`,
  `javascript:window.ranMark=1`,
  `</text></svg><svg onload="window.ranMark=1">`,
  `&lt;b&gt; ]]> <!-- %s \${window.ranMark=1}`,
];

type Path = readonly PropertyKey[];

/** The data with a mark behind every text that may hold any: not behind words to choose from, dates and the like. */
export function markedData(data: unknown, spared: readonly Path[] = []): unknown {
  const marked = mark(data, [], new Set(spared.map(String)));
  const found = blocYearSchema.safeParse(marked);
  if (found.success) return marked;
  const refused = found.error.issues.flatMap(({ path }) => textsBelow(data, path));
  if (refused.length === 0) throw new Error(found.error.message);
  return markedData(data, [...spared, ...refused]);
}

function mark(value: unknown, path: Path, spared: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return spared.has(String(path)) ? value : `${value} ${markFor(value)}`;
  if (Array.isArray(value)) return value.map((item: unknown, index) => mark(item, [...path, index], spared));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mark(item, [...path, key], spared)]));
}

/** The same for the same text, so that what names a unit still names it. */
function markFor(text: string): string {
  return MARKS[text.length % MARKS.length]!;
}

/** The texts at a place, or below it: what is said of a list may be about any of them. */
function textsBelow(data: unknown, path: Path): readonly Path[] {
  const value = path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : at),
    data,
  );
  return below(value, path);
}

function below(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    below(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
