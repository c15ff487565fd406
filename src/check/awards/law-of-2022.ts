import type { RuleMeta } from '../rule.js';

/**
 * Days of a rule read in the law of 2022 and its decrees: they are in force from 01/01/2024, and nobody has read them as
 * amended from 01/10/2026.
 */
export const LAW_OF_2022 = {
  holds: { from: { year: 2024, month: 1, day: 1 } },
  readUntil: { year: 2026, month: 9, day: 30 },
} as const satisfies Pick<RuleMeta, 'holds' | 'readUntil'>;
