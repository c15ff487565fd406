import type { SignaturesNode, SignerNode } from '../tree/signing-nodes.js';
import { all, code, count } from './children.js';
import type { Element } from './element.js';
import { textOf } from './read-text.js';

/** The places to sign from their element. */
export function buildSignatures(element: Element): SignaturesNode {
  const columns = count(element, 'columns');
  const heading = textOf(element, 'heading');
  return {
    type: 'signatures',
    ...(heading === undefined ? {} : { heading }),
    ...(columns === undefined ? {} : { columns }),
    signers: all(element, 'signer').map(buildSigner),
  };
}

function buildSigner(element: Element): SignerNode {
  const authority = code(element, 'authority', ['behalf', 'deputy', 'order', 'delegated', 'acting']);
  const role = textOf(element, 'role');
  const unit = textOf(element, 'unit');
  const behalfOf = textOf(element, 'behalf-of');
  const title = textOf(element, 'office');
  const instruction = textOf(element, 'instruction');
  const secondOffice = textOf(element, 'second-office');
  return {
    id: element.attributes.id ?? '',
    name: textOf(element, 'name') ?? [],
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(authority === undefined ? {} : { authority }),
    ...(behalfOf === undefined ? {} : { behalfOf }),
    ...(title === undefined ? {} : { title }),
    ...(instruction === undefined ? {} : { instruction }),
    ...(secondOffice === undefined ? {} : { secondOffice }),
  };
}
