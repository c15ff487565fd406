import type { Rule } from '../rule.js';

/** The rules of this group, in the order they are told. */
export const COMPLETENESS_RULES: readonly Rule[] = [];
