import type { PdfDictionary } from '../pdf/dictionary.js';

/** One element of the structure a screen reader follows. */
export interface StructureElement {
  readonly dictionary: PdfDictionary;
  /** The standard type it is; its own name when that stands for none. */
  readonly type: string;
  readonly isStandard: boolean;
  /** Nothing for those directly below the root. */
  readonly parent: StructureElement | undefined;
  /** The elements in it, in reading order. */
  readonly children: readonly StructureElement[];
  /** The fields, links and notes that belong to it. */
  readonly objects: readonly PdfDictionary[];
}
