import type { ParagraphStyle, Run } from '../blocks/types.js';
import type { FontMetrics, FontMetricsSet } from '../text/fonts.js';

/** The cut of the typeface that a run of a style is set in. */
export function runFont(run: Run, style: ParagraphStyle, fonts: FontMetricsSet): FontMetrics {
  const italic = run.italic ?? style.italic;
  if (run.bold ?? style.bold) return italic ? fonts.boldItalic : fonts.bold;
  return italic ? fonts.italic : fonts.regular;
}
