import type { ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import type { FontMetricsSet } from './fonts.js';
import { lineSetter } from './line-setter.js';
import type { TextLine } from './text-line.js';

/** Breaks a paragraph into lines inside `width` points. */
export function paragraphLines(
  block: ParagraphBlock,
  style: ParagraphStyle,
  width: number,
  fonts: FontMetricsSet,
): readonly TextLine[] {
  return lineSetter(block, style, fonts)(width, block.inset ?? 0);
}
