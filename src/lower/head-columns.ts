import type { ParagraphBlock } from '../blocks/types.js';
import type { HeadColumns } from '../layouts/layout.js';
import { paragraphLines } from '../text/paragraph-lines.js';
import type { Inlines } from '../tree/inlines.js';
import type { LowerContext } from './context.js';
import { runsOf } from './inlines.js';

/** Room left free beside the line, so that another program's rounding does not break it. */
const SPARE = 2;

/**
 * The columns of a letterhead: of the layout's pairs the first that keeps place and date on one line, else the first of all.
 * They share a sheet on its long side as they share the upright one.
 */
export function headColumns(placeDate: Inlines, { layout, width, fonts }: LowerContext): HeadColumns {
  const { page, letterhead, styles } = layout;
  const wider = width / (page.width - page.margin.left - page.margin.right);
  const block: ParagraphBlock = { type: 'paragraph', style: 'placeDate', runs: runsOf(placeDate, 'placeDate', layout) };
  const holds = ([, right]: HeadColumns) =>
    paragraphLines(block, styles.placeDate, right * wider - SPARE, fonts).length <= 1;
  const [left, right] = letterhead.columns.find(holds) ?? letterhead.columns[0];
  return [left * wider, right * wider];
}
