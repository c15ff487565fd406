import type { ListMark, ParagraphBlock } from '../../blocks/types.js';
import type { StyleId } from '../../layouts/layout.js';
import type { ListItemNode, ListNode } from '../../tree/nodes.js';
import type { LowerContext } from '../context.js';
import type { Handler } from '../handler.js';
import { listMark } from '../list-marks.js';
import { paragraph } from '../paragraph.js';

/** A list: each item opens with its mark; its further paragraphs and lists follow. */
export const list: Handler<'list'> = (node, context) => listBlocks(node, context, 0);

function listBlocks(node: ListNode, context: LowerContext, level: number): readonly ParagraphBlock[] {
  const number = context.nextList();
  const spec = context.layout.lists[node.style];
  return node.items.flatMap((item, index) => {
    const text = listMark(node.style, index + 1, spec);
    return itemBlocks(item, spec.style, { text, list: number, level, numbering: spec.numbering }, context);
  });
}

function itemBlocks(
  item: ListItemNode,
  style: StyleId,
  mark: ListMark,
  context: LowerContext,
): readonly ParagraphBlock[] {
  const [first, ...rest] = item.body;
  if (item.heading !== undefined) {
    const titled = { ...paragraph(item.heading, headingStyle(style), context), mark };
    return [titled, ...item.body.flatMap((node) => bodyBlocks(node, style, mark, context))];
  }
  const opening = first?.type === 'p' ? first.content : [];
  const others = first?.type === 'p' ? rest : item.body;
  return [
    { ...paragraph(opening, style, context), mark },
    ...others.flatMap((node) => bodyBlocks(node, style, mark, context)),
  ];
}

/** A titled khoản stands alone on its line and is bold (ND30-71); other styles have no titled form of their own. */
function headingStyle(style: StyleId): StyleId {
  return style === 'item' ? 'itemHeading' : style;
}

function bodyBlocks(
  node: ListItemNode['body'][number],
  style: StyleId,
  mark: ListMark,
  context: LowerContext,
): readonly ParagraphBlock[] {
  if (node.type === 'list') return listBlocks(node, context, mark.level + 1);
  return [{ ...paragraph(node.content, style, context), itemOf: mark.list }];
}
