import type { Rule } from '../rule.js';
import { columnTooNarrow } from './page/column-too-narrow.js';
import { headingAtFoot } from './page/heading-at-foot.js';
import { letterheadTooLong } from './page/letterhead-too-long.js';
import { shortLastPage } from './page/short-last-page.js';
import { signatureAlone } from './page/signature-alone.js';
import { titleWrapsBadly } from './page/title-wraps-badly.js';

/** The rules of this group, in the order they are told. */
export const PAGE_RULES: readonly Rule[] = [
  letterheadTooLong,
  titleWrapsBadly,
  columnTooNarrow,
  headingAtFoot,
  signatureAlone,
  shortLastPage,
];
