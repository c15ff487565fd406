import type { ClosingNode, RecipientsNode } from '../tree/signing-nodes.js';
import { buildSignatures } from './build-signatures.js';
import { code, one } from './children.js';
import type { Element } from './element.js';
import { textsOf } from './read-text.js';

/** The end of a paper from its element; recipients without entries are none. */
export function buildClosing(element: Element): ClosingNode {
  const recipients = one(element, 'recipients');
  const signatures = one(element, 'signatures');
  const items = recipients === undefined ? [] : textsOf(recipients, 'recipient');
  return {
    type: 'closing',
    recipientsBelow: code(element, 'recipients', ['below']) === 'below',
    ...(items.length === 0 ? {} : { recipients: { type: 'recipients', items } satisfies RecipientsNode }),
    ...(signatures === undefined ? {} : { signatures: buildSignatures(signatures) }),
  };
}
