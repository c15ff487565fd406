import type { StyleId } from '../../layouts/layout.js';
import type { HeadingNode } from '../../tree/nodes.js';
import type { Handler } from '../handler.js';
import { paragraph } from '../paragraph.js';

const HEADINGS = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const satisfies Record<
  HeadingNode['level'],
  StyleId
>;

/** A paragraph of running text. */
export const body: Handler<'p'> = (node, context) => [paragraph(node.content, 'body', context)];

/** A remark. */
export const note: Handler<'note'> = (node, context) => [paragraph(node.content, 'note', context)];

/** A heading inside the text. */
export const heading: Handler<'heading'> = (node, context) => [paragraph(node.content, HEADINGS[node.level], context)];
