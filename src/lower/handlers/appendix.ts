import type { Block, ListMark } from '../../blocks/types.js';
import type { Inlines } from '../../tree/inlines.js';
import { inBrackets } from '../brackets.js';
import type { LowerContext } from '../context.js';
import { divisionMark } from '../division-mark.js';
import type { Handler } from '../handler.js';
import { paragraph, words } from '../paragraph.js';
import { underlined } from '../underlined.js';

/** `Phụ lục I`, its title below, to which paper it belongs, and what closes the head (ND30-110 .. 113, DANG-50). */
export const appendix: Handler<'appendix'> = (node, context) => [
  { ...paragraph(node.heading, 'appendix', context), mark: markOf(context) },
  ...(node.reference === undefined ? [] : referenceBlocks(node.reference, context)),
  ...context.lowerAll(node.body, context),
];

/** A lone annex has no number, and so nothing for Word to count. */
function markOf({ layout, nextAppendix, nextList }: LowerContext): ListMark {
  const { label, numerals } = layout.appendix;
  if (nextAppendix === undefined)
    return { text: label, list: nextList(), level: 0, numbering: 'typed', heading: 'above' };
  return divisionMark({ label, numerals, suffix: '', place: 'above' }, nextAppendix());
}

function referenceBlocks(reference: Inlines, context: LowerContext): readonly Block[] {
  const { rule, mark } = context.layout.appendix;
  const line = paragraph(inBrackets(reference), 'appendixReference', context);
  if (rule !== undefined) return underlined(line, 'appendixReference', rule, context);
  return mark === undefined ? [line] : [line, words(mark, 'subjectMark', context)];
}
