import type { Block, Cell, ParagraphBlock, TableBlock } from '../../blocks/types.js';
import type { SignaturesNode, SignerNode } from '../../tree/signing-nodes.js';
import type { LowerContext } from '../context.js';
import { withEntryRows } from '../entry-rows.js';
import type { Handler } from '../handler.js';
import { keptTogether } from '../kept-together.js';
import { linesBeside } from '../lines-beside.js';
import { looseLines } from '../loose-lines.js';
import { paragraph } from '../paragraph.js';
import { partedLines } from '../parted-lines.js';
import { type Place, placeCell, placeRows } from '../place-rows.js';
import { recipientLines } from '../recipient-lines.js';
import { signatureTable } from '../signature-table.js';
import { signerStoreys } from '../signer-cells.js';
import { withBelow } from '../with-below.js';

/**
 * The end of a paper: recipients at the left, level with who signs at the right; one signer stands in the middle of the right
 * half also without them (ND30-82, ND30-104). Two signers of minutes stand left and right, recipients below (ND30-89, DANG-45).
 * What a long list of recipients has more than its place goes on below, so that it never takes the signature to another page.
 */
export const closing: Handler<'closing'> = ({ recipients, signatures, recipientsBelow }, context) => {
  const lines = recipients === undefined ? [] : recipientLines(recipients, context);
  if (signatures === undefined || signatures.signers.length === 0) return looseLines(lines, context.layout);
  const heading: Block[] =
    signatures.heading === undefined ? [] : [paragraph(signatures.heading, 'signHeading', context)];
  const table = spaced(signersTable(signatures, recipientsBelow ? [] : lines, context), context);
  return [...heading, recipientsBelow ? withBelow(table, lines, context.layout) : withBeside(table, lines, context)];
};

function signersTable(
  signatures: SignaturesNode,
  beside: readonly ParagraphBlock[],
  context: LowerContext,
): TableBlock {
  const [only, ...more] = signatures.signers;
  if (only !== undefined && more.length === 0) return oneSigner(only, beside, context);
  return beside.length === 0 ? signatureTable(signatures, context) : severalBeside(signatures.signers, beside, context);
}

function oneSigner(signer: SignerNode, beside: readonly ParagraphBlock[], context: LowerContext): TableBlock {
  const table = columnsOf(2, context);
  const place = { signer, storeys: signerStoreys(signer, roomIn(table), context) };
  const row = { cells: [asideCell(beside, 1), placeCell(place, context)] };
  return { ...table, rows: [row] };
}

function severalBeside(
  signers: readonly SignerNode[],
  beside: readonly ParagraphBlock[],
  context: LowerContext,
): TableBlock {
  const table = columnsOf(signers.length + 1, context);
  const places: readonly Place[] = signers.map((signer) => ({
    signer,
    storeys: signerStoreys(signer, roomIn(table), context),
  }));
  const [first = [], ...rest] = placeRows(places, 1, context);
  const rows = [[asideCell(beside, rest.length + 1), ...first], ...rest];
  return { ...table, rows: rows.map((cells) => ({ cells })) };
}

/** Columns of one width whose text begins and ends at the margins. */
function columnsOf(count: number, { width, layout }: LowerContext): Omit<TableBlock, 'rows'> {
  const { padding } = layout.signatures;
  return {
    type: 'table',
    role: 'layout',
    columns: new Array<number>(count).fill((width + 2 * padding) / count),
    outdent: padding,
    padding,
    paddingBlock: 0,
    border: 0,
    headerRows: 0,
  };
}

function roomIn({ columns, padding }: Omit<TableBlock, 'rows'>): number {
  return (columns[0] ?? 0) - 2 * padding;
}

function asideCell(blocks: readonly ParagraphBlock[], rowSpan: number): Cell {
  return { blocks, colSpan: 1, rowSpan };
}

/** What stands first in each cell of the first row stands level, a little below the text. */
function spaced(table: TableBlock, { layout }: LowerContext): TableBlock {
  const { before } = layout.signatures;
  const [first, ...rest] = table.rows;
  const cells = first?.cells.map((cell) => ({ ...cell, blocks: lowered(cell.blocks, before) })) ?? [];
  return { ...table, rows: [{ ...first, cells }, ...rest] };
}

function lowered([first, ...rest]: Cell['blocks'], before: number): Cell['blocks'] {
  if (first?.type !== 'paragraph') return first === undefined ? [] : [first, ...rest];
  return [{ ...first, before: Math.max(before, first.before ?? 0) }, ...rest];
}

/** Recipients beside the signatures reach as low as these, and further if that is not much. */
function withBeside(table: TableBlock, lines: readonly ParagraphBlock[], context: LowerContext): TableBlock {
  const { layout } = context;
  const isShort = lines.length <= layout.recipients.whole;
  const { first, rest } = partedLines(lines, isShort ? lines.length : linesBeside(table, context), layout);
  const [top, ...below] = table.rows;
  const [aside, ...places] = top?.cells ?? [];
  if (aside === undefined || rest.length === 0) return keptTogether(table);
  const cells = [{ ...aside, blocks: aside.blocks.slice(0, first.length) }, ...places];
  return withEntryRows(keptTogether({ ...table, rows: [{ ...top, cells }, ...below] }), rest, 1);
}
