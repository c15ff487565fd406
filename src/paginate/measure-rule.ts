import type { RuleBlock } from '../blocks/types.js';
import type { FlowItem } from './flow-item.js';
import { keep } from './keep.js';

/** A drawn line, centred in the room's width, at the bottom of its block. */
export function measureRule(block: RuleBlock, width: number): FlowItem {
  const { weight, dashed } = block;
  const indent = (width - block.width) / 2;
  const below = block.height - weight / 2;
  return {
    before: 0,
    height: block.height,
    toNext: keep(block.keepNext),
    draw: (items, left, top) => {
      const [x1, y] = [left + indent, top + below];
      const dashes = dashed === true ? { dashed } : {};
      items.push({ type: 'line', x1, y1: y, x2: x1 + block.width, y2: y, weight, ...dashes });
    },
  };
}
