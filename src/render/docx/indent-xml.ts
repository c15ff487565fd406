import type { ParagraphStyle } from '../../blocks/types.js';
import { twips } from './twips.js';

/** The indents of a style; as the indents of a numbering they put the number where the style's first line begins. */
export function indentXml(style: ParagraphStyle): string {
  const first = twips(style.indentFirst);
  const side = first < 0 ? `w:hanging="${-first}"` : `w:firstLine="${first}"`;
  return `<w:ind w:left="${twips(style.indentLeft)}" ${side}/>`;
}
