import type { RuleMeta } from '../rule.js';

/** Days of a rule read in Nghị định 152/2025/NĐ-CP: in force from 01/7/2025, not read as of the law amended from 01/10/2026. */
export const DECREE_152 = {
  holds: { from: { year: 2025, month: 7, day: 1 } },
  readUntil: { year: 2026, month: 9, day: 30 },
} as const satisfies Pick<RuleMeta, 'holds' | 'readUntil'>;
