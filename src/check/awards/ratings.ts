import type { Nominee } from './nominees.js';

/** How well tasks were done, from the best down. */
type Grade = 'excellent' | 'good' | 'done' | 'failed';

/** How well someone did in one year. */
export interface Rating {
  readonly year: number;
  readonly grade: Grade;
  /** As the data writes it. */
  readonly level: string;
  readonly path: string;
}

/** In the order in which a level is tried: those below hold the words of those above. */
const LEVELS: readonly (readonly [RegExp, Grade])[] = [
  [/(?:không|chưa) hoàn thành|^khtnv$/u, 'failed'],
  [/xuất sắc|^htxs/u, 'excellent'],
  [/hoàn thành tốt|^htt|^tốt$/u, 'good'],
  [/hoàn thành|^htnv$/u, 'done'],
];

/** The ratings of a nominee that say one of the four levels. */
export function ratings({ entry, path }: Nominee): readonly Rating[] {
  return entry.ratings.flatMap(({ year, level }, index) => {
    const grade = LEVELS.find(([pattern]) => pattern.test(level.toLowerCase()))?.[1];
    return grade === undefined ? [] : [{ year, grade, level, path: `${path}.ratings[${index}].level` }];
  });
}
