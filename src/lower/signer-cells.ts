import type { ParagraphBlock } from '../blocks/types.js';
import { mm } from '../layouts/units.js';
import type { Inlines, SignerNode } from '../tree/nodes.js';
import type { LowerContext } from './context.js';
import { paragraph } from './paragraph.js';

/** One signer's place in three storeys, which all places of a row share: who, in what office, and the name under the room to sign. */
export interface SignerStoreys {
  readonly head: readonly ParagraphBlock[];
  readonly office: readonly ParagraphBlock[];
  readonly name: readonly ParagraphBlock[];
}

/** The storeys of one signer, in a cell with `width` points of room. */
export function signerStoreys(signer: SignerNode, width: number, context: LowerContext): SignerStoreys {
  const { layout, settings } = context;
  const space = mm(settings.signatureSpaceMm ?? layout.signatures.spaceMm);
  return {
    head: [
      ...(signer.role === undefined ? [] : [paragraph(signer.role, 'signRole', context, width)]),
      ...(signer.unit === undefined ? [] : [paragraph(signer.unit, 'signUnit', context, width)]),
    ],
    office: [
      ...authorityLine(signer, width, context),
      ...(signer.title === undefined ? [] : [paragraph(signer.title, 'signTitle', context, width)]),
    ],
    name: [
      {
        ...paragraph(signer.name, 'signName', context, width),
        before: space,
        signature: { id: signer.id, label: plain(signer.unit ?? signer.title ?? []) },
      },
    ],
  };
}

/** `KT. GIÁM ĐỐC` above the deputy's own title (ND30-82, DANG-40). */
function authorityLine({ authority, behalfOf }: SignerNode, width: number, context: LowerContext): ParagraphBlock[] {
  if (authority === undefined) return [];
  const prefix = `${context.layout.signatures.authority[authority]} `;
  return [paragraph([{ type: 'text', text: prefix }, ...(behalfOf ?? [])], 'signAuthority', context, width)];
}

function plain(content: Inlines): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}
