import type { BlockDocument } from '../../../src/blocks/types.js';
import type { Layout } from '../../../src/layouts/layout.js';
import { LAYOUTS } from '../../../src/layouts/layouts.js';
import { lower } from '../../../src/lower/lower.js';
import type { FontMetricsSet } from '../../../src/text/fonts.js';
import { documentMeta } from '../../../src/tree/document-meta.js';
import type { Inlines } from '../../../src/tree/inlines.js';
import type { AppendixNode, BodyNode, DocumentTree, ListNode, Node } from '../../../src/tree/nodes.js';
import type { ClosingNode, SignerNode } from '../../../src/tree/signing-nodes.js';
import type { TableNode, TableRowNode } from '../../../src/tree/table-nodes.js';
import { pick, type Random, randomText, seeded } from './random-text.js';

/** A paper of every node there is, in the way of a layout, the same for the same seed. */
export function randomPaper(seed: number, regime: Layout['id'], fonts: FontMetricsSet): BlockDocument {
  const random = seeded(seed);
  const tree = randomTree(random);
  return lower(tree, documentMeta(tree), LAYOUTS[regime], { duplex: seed % 4 === 1 }, fonts);
}

function randomTree(random: Random): DocumentTree {
  const nodes: Node[] = [
    ...head(random),
    ...(random() < 0.6 ? [addressees(random)] : []),
    { type: 'legal-bases', items: several(random, 3, () => words(random, 20)) },
    ...body(random, 0),
    ...several<BodyNode>(random, 2, () => ({ type: 'part', heading: words(random, 12), body: body(random, 0) })),
    ...several<BodyNode>(random, 2, () => ({
      type: 'chapter',
      heading: words(random, 12),
      body: several<BodyNode>(random, 3, () => ({
        type: 'article',
        heading: words(random, 12),
        body: [list(random, 1)],
      })),
    })),
    paragraph(random),
    closing(random),
    ...(random() < 0.3 ? ballots(random) : []),
    ...several(random, 3, () => appendix(random)),
  ];
  return random() < 0.2 ? { nodes, landscape: true } : { nodes };
}

function head(random: Random): readonly Node[] {
  return [
    {
      type: 'letterhead',
      superior: words(random, 6),
      issuer: words(random, 8),
      number: { value: said('05'), kind: said('BC'), issuer: said('KTĐ') },
      place: said('Minh Họa'),
      date: said('ngày 05 tháng 12 năm 2026'),
    },
    {
      type: 'title',
      kind: said('Báo cáo'),
      ...(random() < 0.3 ? { author: words(random, 5) } : {}),
      subjects: several(random, 2, () => words(random, 15)),
    },
  ];
}

function addressees(random: Random): Node {
  const use = pick(random, ['submission', 'report', 'letter'] as const);
  return { type: 'addressees', use, items: several(random, 3, () => words(random, 16)) };
}

function body(random: Random, depth: number): readonly BodyNode[] {
  return several<BodyNode>(random, 4, () => {
    const choice = random();
    if (choice < 0.35 && depth < 3)
      return { type: 'section', heading: words(random, 10), numbered: choice > 0.05, body: body(random, depth + 1) };
    if (choice < 0.5) return list(random, 0);
    if (choice < 0.65) return table(random);
    if (choice < 0.7) return { type: 'note', content: words(random, 12) };
    return paragraph(random);
  });
}

function paragraph(random: Random): BodyNode {
  const stressed = { type: 'text', text: plain(random, 5), bold: true } as const;
  return { type: 'p', content: [...said(`${plain(random, 40)} `), stressed, ...said(` ${plain(random, 20)}`)] };
}

function list(random: Random, depth: number): ListNode {
  return {
    type: 'list',
    style: pick(random, ['arabic', 'letter', 'dash']),
    items: several(random, 4, () => ({
      type: 'item',
      body: [{ type: 'p', content: words(random, 25) }, ...(depth > 0 ? [list(random, depth - 1)] : [])],
    })),
  };
}

function table(random: Random): TableNode {
  const shares = [1, 4, 2, 2];
  const row = (): TableRowNode => ({ cells: shares.map((share) => cell(random, 3 * share)) });
  const group = (): TableRowNode =>
    random() < 0.5 ? { role: 'group', cells: [cell(random, 6)] } : { ...row(), role: 'group' };
  return {
    type: 'table',
    columns: shares.map((share, index) => ({ share, align: pick(random, ['left', index > 1 ? 'right' : 'center']) })),
    head: [row()],
    rows: [
      ...several(random, 3, () => [group(), ...several(random, 5, row)]).flat(),
      { role: 'total', cells: [{ ...cell(random, 3), colSpan: 2, align: 'center' }, cell(random, 1), cell(random, 1)] },
    ],
  };
}

function cell(random: Random, most: number): TableRowNode['cells'][number] {
  const count = random() < 0.1 ? 2 : 1;
  return { paragraphs: Array.from({ length: count }, () => words(random, most)), colSpan: 1, rowSpan: 1 };
}

function closing(random: Random): ClosingNode {
  const signers = several(random, 3, (index) => signer(random, String(index)));
  return {
    type: 'closing',
    recipientsBelow: random() < 0.3,
    ...(random() < 0.8
      ? { recipients: { type: 'recipients', items: several(random, 5, () => words(random, 8)) } }
      : {}),
    signatures: { type: 'signatures', signers },
  };
}

function signer(random: Random, id: string): SignerNode {
  return {
    id,
    ...(random() < 0.3 ? { unit: words(random, 8) } : {}),
    ...(random() < 0.5 ? { authority: 'behalf', behalfOf: words(random, 6) } : {}),
    title: words(random, 4),
    ...(random() < 0.3 ? { instruction: said('Ký, ghi rõ họ tên') } : {}),
    ...(random() < 0.3 ? { secondOffice: words(random, 8) } : {}),
    name: said('Nguyễn Văn A'),
  };
}

function ballots(random: Random): readonly Node[] {
  const ballot = (): readonly Node[] => [...head(random), paragraph(random), table(random)];
  return [{ type: 'page-break' }, ...ballot(), { type: 'cut' }, ...ballot()];
}

function appendix(random: Random): AppendixNode {
  return {
    type: 'appendix',
    landscape: random() < 0.5,
    heading: words(random, 12),
    ...(random() < 0.7 ? { reference: words(random, 15) } : {}),
    body: [...body(random, 0), ...(random() < 0.2 ? [closing(random)] : [])],
  };
}

function several<T>(random: Random, most: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: 1 + Math.floor(random() * most) }, (_, index) => make(index));
}

function words(random: Random, most: number): Inlines {
  return said(plain(random, 1 + Math.floor(random() * most)));
}

function said(text: string): Inlines {
  return [{ type: 'text', text }];
}

/** No data has non-breaking spaces: all spaces are folded. */
function plain(random: Random, count: number): string {
  return randomText(random, count).replaceAll('\u00a0', ' ');
}
