import type { Block } from '../../blocks/types.js';
import type { DivisionNode } from '../../tree/nodes.js';
import type { LowerContext } from '../context.js';
import { createCounter } from '../counter.js';
import { divisionMark } from '../division-mark.js';
import { paragraph } from '../paragraph.js';

/** Phần, chương, điều: the heading under or beside its number, then what stands in it, its sections counted anew. */
export function division(node: DivisionNode, context: LowerContext): readonly Block[] {
  const { style, ...spec } = context.layout.divisions[node.type];
  const mark = divisionMark(spec, context.nextDivision[node.type]());
  const heading = { ...paragraph(node.heading, style, context), mark };
  const inside = { ...context, depth: 0, nextSection: createCounter(context.nextList) };
  return [heading, ...context.lowerAll(node.body, inside)];
}
