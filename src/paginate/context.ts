import type { StyleSheet } from '../blocks/types.js';
import type { FontMetricsSet } from '../text/fonts.js';
import type { ParagraphTagger } from './paragraph-tags.js';
import type { TagTree } from './tag-tree.js';

/** What measuring needs beside the block itself. */
export interface MeasureContext {
  readonly styles: StyleSheet;
  readonly fonts: FontMetricsSet;
  readonly tree: TagTree;
  readonly tagger: ParagraphTagger;
  /** Gathers the elements that have a word cut in two. */
  readonly cut: number[];
  /** Height of the text area, in points. */
  readonly pageHeight: number;
}
