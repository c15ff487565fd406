import type { Inlines, SignaturesNode, SignerNode } from '../tree/nodes.js';
import { all, code, count, one } from './children.js';
import type { Element } from './element.js';
import { readInlines } from './read-inlines.js';

/** The places to sign from their element. */
export function buildSignatures(element: Element): SignaturesNode {
  const columns = count(element, 'columns');
  const heading = text(element, 'heading');
  return {
    type: 'signatures',
    ...(heading === undefined ? {} : { heading }),
    ...(columns === undefined ? {} : { columns }),
    signers: all(element, 'signer').map(buildSigner),
  };
}

function buildSigner(element: Element): SignerNode {
  const authority = code(element, 'authority', ['behalf', 'deputy', 'order', 'delegated', 'acting']);
  const role = text(element, 'role');
  const unit = text(element, 'unit');
  const behalfOf = text(element, 'behalf-of');
  const title = text(element, 'office');
  return {
    id: element.attributes.id ?? '',
    name: text(element, 'name') ?? [],
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(authority === undefined ? {} : { authority }),
    ...(behalfOf === undefined ? {} : { behalfOf }),
    ...(title === undefined ? {} : { title }),
  };
}

function text(element: Element, name: string): Inlines | undefined {
  const child = one(element, name);
  return child && readInlines(child.children);
}
