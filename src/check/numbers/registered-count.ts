import type { RegisteredAward } from '../../view/registration/registered.js';

/** How many were registered for an award; unknown when some only ticked it. */
export function registeredCount(awards: readonly RegisteredAward[]): number | undefined {
  let sum = 0;
  for (const { quantity } of awards) {
    if (quantity === undefined) return undefined;
    sum += quantity;
  }
  return sum;
}
