import type { ParagraphStyle, Run } from '../blocks/types.js';
import type { FontMetricsSet } from '../text/fonts.js';
import { measureText } from '../text/measure-text.js';
import { runFont } from './run-font.js';

/** Room left free beside the dots, so that another program's rounding does not break them. */
const SPARE = 2;

/** A blank with as many of its dots as stand on one line: dots that wrap look like two blanks. */
export function fitBlank(run: Run, style: ParagraphStyle, width: number, fonts: FontMetricsSet): Run {
  if (run.blank === undefined) return run;
  const room = width - style.indentLeft - Math.abs(style.indentFirst) - SPARE;
  const needed = measureText(run.text, runFont(run, style, fonts), style.size);
  if (needed <= room) return run;
  const dots = Math.max(1, Math.floor((run.text.length * room) / needed));
  return { ...run, text: run.text.slice(0, dots) };
}
