import type { Rule } from '../rule.js';
import { doubledWord } from './language/doubled-word.js';

/** The rules of this group, in the order they are told. */
export const LANGUAGE_RULES: readonly Rule[] = [doubledWord];
