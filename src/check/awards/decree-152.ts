import { TURNING_DAYS } from '../../model/catalogues/turning-days.js';
import type { RuleMeta } from '../rule.js';

/** Days of a rule read in Nghị định 152/2025/NĐ-CP: in force from 01/7/2025, not read as of the law amended from 01/10/2026. */
export const DECREE_152 = {
  holds: { from: TURNING_DAYS.july2025.first },
  readUntil: TURNING_DAYS.amendmentOf2026.eve,
} satisfies Pick<RuleMeta, 'holds' | 'readUntil'>;
