import type { Rule } from '../rule.js';
import { leftBlank } from './completeness/left-blank.js';
import { neededToSign } from './completeness/needed-to-sign.js';
import { unitsIncomplete } from './completeness/units-incomplete.js';

/** The rules of this group, in the order they are told. */
export const COMPLETENESS_RULES: readonly Rule[] = [neededToSign, unitsIncomplete, leftBlank];
