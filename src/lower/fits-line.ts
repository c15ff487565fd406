import type { ParagraphStyle, Run } from '../blocks/types.js';
import type { FontMetricsSet } from '../text/fonts.js';
import { measureText } from '../text/measure-text.js';
import { runFont } from './run-font.js';

/**
 * Whether a text is sure to stand on one line, so that nobody need break it: its size is left free, which is more than a
 * slanted letter leans out at the end.
 */
export function fitsLine(runs: readonly Run[], style: ParagraphStyle, width: number, fonts: FontMetricsSet): boolean {
  const { size, indentLeft, indentFirst } = style;
  const words = runs.reduce((sum, run) => sum + measureText(run.text, runFont(run, style, fonts), size), 0);
  return words <= width - indentLeft - Math.abs(indentFirst) - size;
}
