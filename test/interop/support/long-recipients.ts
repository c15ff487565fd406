import type { BlockDocument } from '../../../src/blocks/types.js';
import type { Layout } from '../../../src/layouts/layout.js';
import { LAYOUTS } from '../../../src/layouts/layouts.js';
import { lower } from '../../../src/lower/lower.js';
import type { FontMetricsSet } from '../../../src/text/fonts.js';
import { documentMeta } from '../../../src/tree/document-meta.js';
import type { Inlines } from '../../../src/tree/inlines.js';
import type { DocumentTree, Node } from '../../../src/tree/nodes.js';
import type { RecipientsNode, SignerNode } from '../../../src/tree/signing-nodes.js';
import { randomText, seeded } from './random-text.js';

/** Where recipients may stand: beside one signer, beside two, below two, below who witnesses. */
const ENDS: readonly ((recipients: RecipientsNode) => readonly Node[])[] = [
  (recipients) => [closing(1, recipients, false)],
  (recipients) => [closing(2, recipients, false)],
  (recipients) => [closing(2, recipients, true)],
  (recipients) => [{ type: 'signatures', heading: said('Chứng kiến'), signers: signers(1) }, recipients],
];

/** Papers that end with so many recipients at different heights of a page. */
export function longRecipients(fonts: FontMetricsSet): ReadonlyMap<string, BlockDocument> {
  const papers = ENDS.flatMap((end, place) =>
    [16, 40, 90].map((count, index): readonly [string, BlockDocument] => {
      const regime: Layout['id'] = (place + index) % 2 === 0 ? 'state' : 'party';
      const tree = paper(7 * place + index, count, end);
      return [
        `recipients-${place + 1}-${count}-${regime}`,
        lower(tree, documentMeta(tree), LAYOUTS[regime], { duplex: false }, fonts),
      ];
    }),
  );
  return new Map(papers);
}

function paper(seed: number, count: number, end: (recipients: RecipientsNode) => readonly Node[]): DocumentTree {
  const random = seeded(seed);
  const text = Array.from(
    { length: 4 + (seed % 9) },
    (): Node => ({ type: 'p', content: said(randomText(random, 40)) }),
  );
  const items = Array.from({ length: count }, () => said(randomText(random, 4 + Math.floor(random() * 8))));
  return { nodes: [...text, ...end({ type: 'recipients', items })] };
}

function closing(count: number, recipients: RecipientsNode, recipientsBelow: boolean): Node {
  return { type: 'closing', recipientsBelow, recipients, signatures: { type: 'signatures', signers: signers(count) } };
}

function signers(count: number): readonly SignerNode[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    title: said('Giám đốc'),
    name: said('Nguyễn Văn A'),
  }));
}

function said(text: string): Inlines {
  return [{ type: 'text', text }];
}
