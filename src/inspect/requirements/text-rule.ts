import type { DocxRule } from '../../diagnostics/words/docx-rules.js';
import type { LayoutStyle } from '../../layouts/layout.js';
import type { Range, TextRule } from './requirements.js';

/** A rule whose look is that of a layout's style; of its size a regime may leave the choice. */
export function textRule(style: LayoutStyle, rule: DocxRule, sizes: Range = [style.size, style.size]): TextRule {
  const { bold, italic, underline } = style;
  return { rule, sizes, bold, italic, underline };
}
