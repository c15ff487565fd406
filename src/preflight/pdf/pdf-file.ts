import type { PdfDictionary } from './dictionary.js';

/** A PDF as its checks see it. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly catalog: PdfDictionary;
  /** Whether the trailer names the file. */
  readonly hasId: boolean;
  /** Every dictionary and stream of the file, those within others too. */
  readonly dictionaries: readonly PdfDictionary[];
}
