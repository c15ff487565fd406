import type { ParagraphBlock } from '../blocks/types.js';
import { mm } from '../layouts/units.js';
import type { Inlines } from '../tree/inlines.js';
import type { SignerNode } from '../tree/signing-nodes.js';
import type { LowerContext } from './context.js';

/** These paragraphs with the signer's room to sign above the first. */
export function withRoom(
  paragraphs: readonly ParagraphBlock[],
  signer: SignerNode,
  { layout, settings }: LowerContext,
): readonly ParagraphBlock[] {
  const before = mm(settings.signatureSpaceMm ?? layout.signatures.spaceMm);
  const signature = { id: signer.id, label: whoSigns(signer) };
  return paragraphs.map((block, index) => (index === 0 ? { ...block, before, signature } : block));
}

/** Unit, office and name of the signer, as far as they are known. */
function whoSigns({ unit, role, title, secondOffice, name }: SignerNode): string {
  const office = secondOffice === undefined ? [title] : [title ?? role, secondOffice];
  return [unit, ...office, name]
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
