import type { ParagraphStyle, Run } from '../blocks/types.js';
import type { FontMetrics, FontMetricsSet } from '../text/fonts.js';
import { measureText } from '../text/measure-text.js';

/**
 * Whether a text is sure to stand on one line, so that nobody need break it: its size is left free, which is more than a
 * slanted letter leans out at the end.
 */
export function fitsLine(runs: readonly Run[], style: ParagraphStyle, width: number, fonts: FontMetricsSet): boolean {
  const { size, indentLeft, indentFirst } = style;
  const words = runs.reduce((sum, run) => sum + measureText(run.text, fontOf(run, style, fonts), size), 0);
  return words <= width - indentLeft - Math.abs(indentFirst) - size;
}

function fontOf(run: Run, style: ParagraphStyle, fonts: FontMetricsSet): FontMetrics {
  const italic = run.italic ?? style.italic;
  if (run.bold ?? style.bold) return italic ? fonts.boldItalic : fonts.bold;
  return italic ? fonts.italic : fonts.regular;
}
