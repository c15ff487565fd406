import type { ParagraphBlock } from '../blocks/types.js';
import type { SignerNode } from '../tree/signing-nodes.js';
import { inBrackets } from './brackets.js';
import type { LowerContext } from './context.js';
import { paragraph, words } from './paragraph.js';

/**
 * One signer's place in storeys, which all places of a row share: who, in what office, then under the room to sign the office
 * held elsewhere, if any, and the name.
 */
export interface SignerStoreys {
  readonly head: readonly ParagraphBlock[];
  readonly office: readonly ParagraphBlock[];
  readonly second: readonly ParagraphBlock[];
  readonly name: readonly ParagraphBlock[];
}

/** The storeys of one signer, in a cell with `width` points of room. His office elsewhere has its place by ND30-86, DANG-44. */
export function signerStoreys(signer: SignerNode, width: number, context: LowerContext): SignerStoreys {
  const { role, unit, secondOffice, instruction } = signer;
  const { join } = context.layout.signatures;
  const second = secondOffice === undefined ? [] : [paragraph(secondOffice, 'signTitle', context, width)];
  const joined =
    join === undefined ? [] : second.flatMap((office) => [office, words(join, 'signJoin', context, width)]);
  return {
    head: [
      ...(role === undefined ? [] : [paragraph(role, 'signRole', context, width)]),
      ...(unit === undefined ? [] : [paragraph(unit, 'signUnit', context, width)]),
    ],
    office: [
      ...authorityLine(signer, width, context),
      ...joined,
      ...(signer.title === undefined ? [] : [paragraph(signer.title, 'signTitle', context, width)]),
      ...(instruction === undefined ? [] : [paragraph(inBrackets(instruction), 'signInstruction', context, width)]),
    ],
    second: join === undefined ? second : [],
    name: [paragraph(signer.name, 'signName', context, width)],
  };
}

/** `KT. GIÁM ĐỐC` above the deputy's own title (ND30-82, DANG-40). */
function authorityLine({ authority, behalfOf }: SignerNode, width: number, context: LowerContext): ParagraphBlock[] {
  if (authority === undefined) return [];
  const prefix = `${context.layout.signatures.authority[authority]} `;
  return [paragraph([{ type: 'text', text: prefix }, ...(behalfOf ?? [])], 'signAuthority', context, width)];
}
