import type { Block, Cell, ParagraphBlock, TableBlock } from '../../blocks/types.js';
import type { SignaturesNode, SignerNode } from '../../tree/signing-nodes.js';
import type { LowerContext } from '../context.js';
import type { Handler } from '../handler.js';
import { paragraph } from '../paragraph.js';
import { type Place, placeCell, placeRows } from '../place-rows.js';
import { recipientLines } from '../recipient-lines.js';
import { signatureTable } from '../signature-table.js';
import { signerStoreys } from '../signer-cells.js';

/**
 * The end of a paper: recipients at the left, level with who signs at the right; one signer stands in the middle of the right
 * half also without them (ND30-82, ND30-104). Two signers of minutes stand left and right, recipients below (ND30-89, DANG-45).
 */
export const closing: Handler<'closing'> = ({ recipients, signatures, recipientsBelow }, context) => {
  const lines = recipients === undefined ? [] : recipientLines(recipients, context);
  if (signatures === undefined || signatures.signers.length === 0) return lines;
  const heading: Block[] =
    signatures.heading === undefined ? [] : [paragraph(signatures.heading, 'signHeading', context)];
  const table = spaced(signersTable(signatures, recipientsBelow ? [] : lines, context), context);
  return [...heading, keptTogether(recipientsBelow ? withBelow(table, lines, context) : table)];
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

/** Recipients below the signatures are a row of their own, so that they stay with them; their text begins at the margin. */
function withBelow(table: TableBlock, lines: readonly ParagraphBlock[], { layout }: LowerContext): TableBlock {
  if (lines.length === 0) return table;
  const { padding } = layout.signatures;
  const wider = (2 * (padding - table.outdent)) / table.columns.length;
  return {
    ...table,
    outdent: padding,
    columns: table.columns.map((width) => width + wider),
    rows: [...table.rows, { cells: [{ blocks: lines, colSpan: table.columns.length, rowSpan: 1 }] }],
  };
}

/** The end of a paper stands on one page. */
function keptTogether(table: TableBlock): TableBlock {
  const last = table.rows.length - 1;
  return { ...table, rows: table.rows.map((row, index) => (index < last ? { ...row, keepNext: true } : row)) };
}
