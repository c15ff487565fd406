import type { ParagraphBlock } from '../../blocks/types.js';
import type { Inlines } from '../../tree/inlines.js';
import type { LowerContext } from '../context.js';
import { withEnd } from '../end-mark.js';
import type { Handler } from '../handler.js';
import { runsOf } from '../inlines.js';
import { paragraph, paragraphOfRuns, words } from '../paragraph.js';

/** Kính gửi, Kính trình: one on the line of the words, more as a list below them (ND30-101 .. 103, DANG-32, DANG-33). */
export const addressees: Handler<'addressees'> = (node, context) => {
  const { labels, mark, end, lastEnd } = context.layout.addressees;
  const label = labels[node.use];
  const [only, ...more] = node.items;
  if (label === undefined || only === undefined) return [];
  if (more.length === 0) return [onOneLine(label, only, context)];
  const list = context.nextList();
  const entries = node.items.map((item, index) => ({
    ...paragraph(withEnd(item, index === more.length ? lastEnd : end), 'addresseesEntry', context),
    mark: { text: mark, list, level: 0, numbering: 'typed' as const },
  }));
  return [words(label, 'addresseesLabel', context), ...entries];
};

/** The words keep their look beside a name that has another. */
function onOneLine(label: string, only: Inlines, context: LowerContext): ParagraphBlock {
  const { addressee, addresseesLabel } = context.layout.styles;
  const look = addressee.italic === addresseesLabel.italic ? {} : { italic: addresseesLabel.italic };
  const name = runsOf([{ type: 'text', text: ' ' }, ...only], 'addressee', context.layout);
  return paragraphOfRuns([{ text: label, ...look }, ...name], 'addressee', context);
}
