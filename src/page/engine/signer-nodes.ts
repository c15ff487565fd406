import type { DocumentTree } from '../../tree/nodes.js';
import type { SignerNode } from '../../tree/signing-nodes.js';

/** All rooms to sign on a paper: they stand at its end, in annexes and in sections. */
export function signerNodes({ nodes }: DocumentTree): readonly SignerNode[] {
  return nodes.flatMap(signersIn);
}

/** What of a node leads to rooms to sign. */
interface Way {
  readonly type: string;
  readonly signers?: readonly SignerNode[];
  readonly signatures?: Way;
  readonly body?: readonly Way[];
}

function signersIn({ signers = [], signatures, body = [] }: Way): readonly SignerNode[] {
  const around = signatures === undefined ? body : [signatures, ...body];
  return [...signers, ...around.flatMap(signersIn)];
}
