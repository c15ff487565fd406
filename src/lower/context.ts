import type { Block } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import type { FontMetricsSet } from '../text/fonts.js';
import type { DivisionType, Node } from '../tree/nodes.js';
import type { Count } from './counter.js';

/** What the office may set for one paper. */
export interface LowerSettings {
  /** Two-sided printing: left and right margins change places on even pages. */
  readonly duplex: boolean;
  /** Clear height for signature and seal in mm; the layout's own when absent. */
  readonly signatureSpaceMm?: number;
}

/** What a handler needs beside its node. */
export interface LowerContext {
  readonly layout: Layout;
  readonly fonts: FontMetricsSet;
  readonly settings: LowerSettings;
  /** Width and height of the text area in points. */
  readonly width: number;
  readonly height: number;
  /** How many sections stand around the node. */
  readonly depth: number;
  /** A new number for each list of the document, from 1. */
  readonly nextList: () => number;
  /** Counts the sections that stand side by side with the node. */
  readonly nextSection: () => Count;
  /** Count phần, chương and điều through the paper or annex. */
  readonly nextDivision: Readonly<Record<DivisionType, () => Count>>;
  /** Counts the annexes; absent where there is only one, which has no number. */
  readonly nextAppendix?: () => Count;
  /** Lowers what stands inside a node. */
  readonly lowerAll: (nodes: readonly Node[], context: LowerContext) => readonly Block[];
}
