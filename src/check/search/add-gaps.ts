import type { CutTexts } from './cut-texts.js';
import type { AddPlace } from './in-order.js';

/** Adds places in or near what stands between two words, from its start to behind its end in the joined texts. */
export type AddNear = (add: AddPlace, start: number, end: number, text: string) => void;

/** Adds the places of what stands between two words wherever that is meant; each different thing is asked once. */
export function addGaps(
  add: AddPlace,
  { gaps, joined }: CutTexts,
  isMeant: (gap: string) => boolean,
  addNear: AddNear,
): void {
  for (const [gap, starts] of gaps) {
    if (isMeant(gap)) for (const start of starts) addNear(add, start, start + gap.length, joined.all);
  }
}
