import type { Cell, Row, TableBlock } from '../blocks/types.js';
import type { SignaturesNode } from '../tree/signing-nodes.js';
import type { LowerContext } from './context.js';
import type { Place } from './place-rows.js';
import { placeRows } from './place-rows.js';
import { type GridRow, gridRows, signatureColumns } from './signature-grid.js';
import { signerStoreys } from './signer-cells.js';

/** The places to sign as a grid; each of its rows stands on one page. */
export function signatureTable({ signers, columns: asked }: SignaturesNode, context: LowerContext): TableBlock {
  const columns = asked ?? signatureColumns(signers.length, context.layout);
  const half = context.width / (2 * columns);
  const { padding } = context.layout.signatures;
  const room = 2 * (half - padding);
  const places = signers.map((signer) => ({ signer, storeys: signerStoreys(signer, room, context) }));
  return {
    type: 'table',
    role: 'layout',
    columns: new Array<number>(2 * columns).fill(half),
    outdent: 0,
    padding,
    paddingBlock: 0,
    border: 0,
    headerRows: 0,
    rows: gridRows(places, columns).flatMap((row) => rowsOf(row, context)),
  };
}

function rowsOf({ free, places }: GridRow<Place>, context: LowerContext): readonly Row[] {
  const aside: readonly Cell[] = free > 0 ? [{ blocks: [], colSpan: free, rowSpan: 1 }] : [];
  const rows = placeRows(places, 2, context).map((cells) => ({ cells: [...aside, ...cells, ...aside] }));
  return rows.map((row, index) => (index < rows.length - 1 ? { ...row, keepNext: true } : row));
}
