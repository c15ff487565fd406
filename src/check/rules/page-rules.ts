import type { Rule } from '../rule.js';

/** The rules of this group, in the order they are told. */
export const PAGE_RULES: readonly Rule[] = [];
