import type { ParagraphBlock } from '../blocks/types.js';
import type { RecipientsNode } from '../tree/signing-nodes.js';
import type { LowerContext } from './context.js';
import { withEnd } from './end-mark.js';
import { paragraph, words } from './paragraph.js';

/** Nơi nhận: the label alone on its line, then dashed entries, `;` each and `.` at the end (ND30-104 .. 106, DANG-30, 31). */
export function recipientLines(node: RecipientsNode, context: LowerContext): readonly ParagraphBlock[] {
  const spec = context.layout.recipients;
  const number = context.nextList();
  const entries = node.items.map((item, index) => ({
    ...paragraph(withEnd(item, index === node.items.length - 1 ? spec.lastEnd : spec.end), 'recipient', context),
    mark: { text: spec.mark, list: number, level: 0, numbering: 'typed' as const },
    keepNext: index < node.items.length - 1,
  }));
  return [words(spec.label, 'recipientsLabel', context), ...entries];
}
