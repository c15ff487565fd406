import type { Rule } from './rule.js';
import { AWARDS_RULES } from './rules/awards-rules.js';
import { COMPLETENESS_RULES } from './rules/completeness-rules.js';
import { FORM_RULES } from './rules/form-rules.js';
import { LANGUAGE_RULES } from './rules/language-rules.js';
import { LAW_RULES } from './rules/law-rules.js';
import { NUMBERS_RULES } from './rules/numbers-rules.js';
import { PAGE_RULES } from './rules/page-rules.js';

/** All rules, in the order their findings are told. */
export const RULES: readonly Rule[] = [
  ...COMPLETENESS_RULES,
  ...NUMBERS_RULES,
  ...LAW_RULES,
  ...AWARDS_RULES,
  ...FORM_RULES,
  ...LANGUAGE_RULES,
  ...PAGE_RULES,
];
