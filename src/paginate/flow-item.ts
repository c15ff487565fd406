import type { OutlineEntry } from '../pages/types.js';
import type { Draw } from './draw.js';

/** Something drawn besides an item where a page begins or ends with it. */
export interface Furniture {
  readonly height: number;
  readonly draw: Draw;
}

/**
 * How an item hangs on the next: a page may end between them; only where they and what hangs on them fill more than a page;
 * or not even then while another place is left, as inside the first and last two lines of a paragraph.
 */
export type Bond = 'free' | 'kept' | 'bound';

/** The smallest thing that stands whole on one page: a line of text, a rule or a table row. */
export interface FlowItem {
  /** Space above; dropped when the item opens a page. */
  readonly before: number;
  readonly height: number;
  /** It begins a new page wherever it would stand. */
  readonly opensPage?: boolean;
  readonly toNext: Bond;
  readonly draw: Draw;
  readonly outline?: Omit<OutlineEntry, 'page' | 'y'>;
  /** Drawn again above this item when it opens a page: the header rows of its table. */
  readonly repeat?: Furniture;
  /** Drawn below it when it is the last on its page: the border that closes its table there. */
  readonly closing?: Furniture;
  /** Parts an item that is taller than a page so that its first part takes at most `room`; undefined when nothing fits. */
  readonly split?: (room: number) => readonly [FlowItem, FlowItem] | undefined;
}
