import type { Cell, ParagraphBlock } from '../blocks/types.js';
import type { SignerNode } from '../tree/signing-nodes.js';
import type { LowerContext } from './context.js';
import { withRoom } from './sign-room.js';
import type { SignerStoreys } from './signer-cells.js';

/** A signer and what stands at his place. */
export interface Place {
  readonly signer: SignerNode;
  readonly storeys: SignerStoreys;
}

/**
 * Places side by side as rows of cells, each `span` columns wide: who, office, name. So names of units of different length
 * leave titles, rooms and names level. Where someone's other office stands above the name, all rooms stand above it.
 */
export function placeRows(places: readonly Place[], span: number, context: LowerContext): readonly (readonly Cell[])[] {
  const row = (blocksOf: (place: Place) => readonly ParagraphBlock[]): readonly Cell[] =>
    places.map((at) => ({ blocks: blocksOf(at), colSpan: span, rowSpan: 1, group: at.signer.id }));
  const has = (storey: keyof SignerStoreys) => places.some(({ storeys }) => storeys[storey].length > 0);
  const above = has('head') ? [row(({ storeys }) => storeys.head)] : [];
  const office = row(({ storeys }) => storeys.office);
  const roomAboveName = row(({ signer, storeys }) => withRoom(storeys.name, signer, context));
  if (!has('second')) return [...above, office, roomAboveName];
  const second = row(({ signer, storeys }) => withRoom(storeys.second, signer, context));
  return [...above, office, second, row(({ storeys }) => storeys.name)];
}

/** One place alone, all in one cell. */
export function placeCell({ signer, storeys }: Place, context: LowerContext): Cell {
  const { head, office, second, name } = storeys;
  const blocks = [...head, ...office, ...withRoom([...second, ...name], signer, context)];
  return { blocks, colSpan: 1, rowSpan: 1, group: signer.id };
}
