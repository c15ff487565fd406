/** What a number stands for by the look of its cell. */
export type NumberForm = 'date' | 'time' | 'percent';

const BUILT_IN: ReadonlyMap<number, NumberForm> = new Map<number, NumberForm>([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 17, 22].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, 'time'] as const),
]);

/** What does not count in a format: quoted words, single signs after `\`, `_` and `*`, colours and languages in brackets. */
const WORDS = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu;

/** What numbers of a format stand for: one of the format's own, or one the file brings. */
export function numberForm(id: number, code: string | undefined): NumberForm | undefined {
  if (code === undefined) return BUILT_IN.get(id);
  const [first = ''] = code.replace(WORDS, '').split(';');
  if (/^general$/iu.test(first.trim())) return undefined;
  if (/[yd]/iu.test(first)) return 'date';
  if (/[hs]/iu.test(first)) return 'time';
  if (/m/iu.test(first)) return 'date';
  return first.includes('%') ? 'percent' : undefined;
}
