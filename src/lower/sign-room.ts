import type { ParagraphBlock, SignatureRoom } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import { mm } from '../layouts/units.js';
import type { Inlines } from '../tree/inlines.js';
import type { SignerNode } from '../tree/signing-nodes.js';
import type { LowerContext } from './context.js';

/** These paragraphs with the signer's room to sign above the first. */
export function withRoom(
  paragraphs: readonly ParagraphBlock[],
  signer: SignerNode,
  context: LowerContext,
): readonly ParagraphBlock[] {
  const before = mm(context.settings.signatureSpaceMm ?? context.layout.signatures.spaceMm);
  const signature = whoSigns(signer, context.layout);
  return paragraphs.map((block, index) => (index === 0 ? { ...block, before, signature } : block));
}

/** Unit, office and name of the signer, as far as they are known. */
function whoSigns(signer: SignerNode, layout: Layout): SignatureRoom {
  const { id, unit, role, secondOffice, name } = signer;
  const office = officeOf(signer, layout);
  const offices = secondOffice === undefined ? [office] : [office ?? role, secondOffice];
  return { id, label: listed([unit, ...offices, name]), name: listed([name]), title: listed(offices) };
}

/** Where the signer's own office is not said, the line of authority says it; who has no unit either is known by his role. */
function officeOf({ title, authority, behalfOf, unit, role }: SignerNode, layout: Layout): Inlines | undefined {
  if (title !== undefined) return title;
  if (authority === undefined || behalfOf === undefined) return unit === undefined ? role : undefined;
  return [{ type: 'text', text: `${layout.signatures.authority[authority]} ` }, ...behalfOf];
}

function listed(parts: readonly (Inlines | undefined)[]): string {
  return parts
    .map((part) => plain(part ?? []))
    .filter((part) => part !== '')
    .join(', ');
}

function plain(content: Inlines): string {
  return content
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('')
    .trim();
}
