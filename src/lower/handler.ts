import type { Block } from '../blocks/types.js';
import type { Node, NodeType } from '../tree/nodes.js';
import type { LowerContext } from './context.js';

/** Turns one node into blocks. */
export type Handler<T extends NodeType> = (node: Extract<Node, { type: T }>, context: LowerContext) => readonly Block[];
