import type { ListMark } from '../../blocks/types.js';
import type { StyleId } from '../../layouts/layout.js';
import type { ListStyle } from '../../tree/nodes.js';
import type { LowerContext } from '../context.js';
import { createCounter } from '../counter.js';
import type { Handler } from '../handler.js';
import { listMark } from '../list-marks.js';
import { paragraph } from '../paragraph.js';

/** `I. TIÊU ĐỀ`, `1. Tiêu đề`, `a) Tiêu đề` (ND30-71 .. 73, DANG-25, DANG-27). */
const LEVELS = [
  { style: 'heading1', marks: 'roman' },
  { style: 'heading2', marks: 'arabic' },
  { style: 'heading3', marks: 'letter' },
] as const satisfies readonly { style: StyleId; marks: ListStyle }[];

const DEEPEST = LEVELS[2];

/** A section: its heading, marked by its depth, then what stands in it. One without a heading is not counted. */
export const section: Handler<'section'> = (node, context) => {
  const { style, marks } = LEVELS[context.depth] ?? DEEPEST;
  const mark = node.numbered && node.heading.length > 0 ? { mark: markOf(marks, context) } : {};
  const heading = node.heading.length === 0 ? [] : [{ ...paragraph(node.heading, style, context), ...mark }];
  const inside = { ...context, depth: context.depth + 1, nextSection: createCounter(context.nextList) };
  return [...heading, ...context.lowerAll(node.body, inside)];
};

function markOf(marks: ListStyle, { layout, depth, nextSection }: LowerContext): ListMark {
  const { list, position } = nextSection();
  const spec = layout.lists[marks];
  const text = listMark(marks, position, spec);
  return { text, list, level: depth, numbering: spec.numbering, heading: 'beside' };
}
