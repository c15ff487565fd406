import type { ParagraphStyle } from '../../blocks/types.js';
import { twips } from './twips.js';

/** The indents of a style; as the indents of a numbering they put the number where the style's first line begins. `inset` narrows both sides. */
export function indentXml(style: ParagraphStyle, inset = 0): string {
  const first = twips(style.indentFirst);
  const side = first < 0 ? `w:hanging="${-first}"` : `w:firstLine="${first}"`;
  const right = inset === 0 ? '' : ` w:right="${twips(inset)}"`;
  return `<w:ind w:left="${twips(style.indentLeft + inset)}"${right} ${side}/>`;
}
