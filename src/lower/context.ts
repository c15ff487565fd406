import type { Layout } from '../layouts/layout.js';
import type { FontMetricsSet } from '../text/fonts.js';

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
  /** Width of the text area in points. */
  readonly width: number;
  /** A new number for each list of the document, from 1. */
  nextList(): number;
}
