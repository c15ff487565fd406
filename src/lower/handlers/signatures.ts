import type { Block } from '../../blocks/types.js';
import type { Handler } from '../handler.js';
import { paragraph } from '../paragraph.js';
import { signatureTable } from '../signature-table.js';

/** The places to sign as a grid over the whole width, its heading on the page of the first. */
export const signatures: Handler<'signatures'> = (node, context) => {
  const heading: Block[] = node.heading === undefined ? [] : [paragraph(node.heading, 'signHeading', context)];
  return node.signers.length === 0 ? heading : [...heading, signatureTable(node, context)];
};
