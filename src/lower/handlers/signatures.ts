import type { Block, Cell, ParagraphBlock, Row, TableBlock } from '../../blocks/types.js';
import type { Handler } from '../handler.js';
import { paragraph } from '../paragraph.js';
import { type GridRow, gridRows, signatureColumns } from '../signature-grid.js';
import { type SignerStoreys, signerStoreys } from '../signer-cells.js';

interface Place {
  readonly id: string;
  readonly storeys: SignerStoreys;
}

/**
 * The places to sign. Each row of the grid is three table rows (who, office, name), so that unit names of different
 * length leave titles, rooms and names aligned; the three stay on one page, and the heading with the first.
 */
export const signatures: Handler<'signatures'> = (node, context) => {
  const columns = node.columns ?? signatureColumns(node.signers.length, context.layout);
  const half = context.width / (2 * columns);
  const { padding } = context.layout.signatures;
  const places = node.signers.map((signer) => ({
    id: signer.id,
    storeys: signerStoreys(signer, 2 * (half - padding), context),
  }));
  const rows = gridRows(places, columns);
  const heading: Block[] = node.heading === undefined ? [] : [paragraph(node.heading, 'signHeading', context)];
  if (rows.length === 0) return heading;
  const table: TableBlock = {
    type: 'table',
    role: 'layout',
    columns: new Array<number>(2 * columns).fill(half),
    outdent: 0,
    padding,
    paddingBlock: 0,
    border: 0,
    headerRows: 0,
    rows: rows.flatMap((row) => storeyRows(row)),
  };
  return [...heading, table];
};

function storeyRows(row: GridRow<Place>): readonly Row[] {
  const hasHead = row.places.some(({ storeys }) => storeys.head.length > 0);
  return [
    ...(hasHead ? [{ cells: storey(row, ({ storeys }) => storeys.head), keepNext: true }] : []),
    { cells: storey(row, ({ storeys }) => storeys.office), keepNext: true },
    { cells: storey(row, ({ storeys }) => storeys.name) },
  ];
}

function storey(row: GridRow<Place>, blocksOf: (place: Place) => readonly ParagraphBlock[]): readonly Cell[] {
  const free: readonly Cell[] = row.free > 0 ? [{ blocks: [], colSpan: row.free, rowSpan: 1 }] : [];
  const cells = row.places.map((at) => ({ blocks: blocksOf(at), colSpan: 2, rowSpan: 1, group: at.id }));
  return [...free, ...cells, ...free];
}
