import { TURNING_DAYS } from '../../model/catalogues/turning-days.js';
import type { RuleMeta } from '../rule.js';

/**
 * Days of a rule read in the law of 2022 and its decrees: they are in force from 01/01/2024, and nobody has read them as
 * amended from 01/10/2026.
 */
export const LAW_OF_2022 = {
  holds: { from: TURNING_DAYS.lawOf2022.first },
  readUntil: TURNING_DAYS.amendmentOf2026.eve,
} satisfies Pick<RuleMeta, 'holds' | 'readUntil'>;
