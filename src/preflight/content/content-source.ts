import type { PdfDictionary } from '../pdf/dictionary.js';
import type { Cover } from './drawn.js';

/** The stream to walk, and what it finds around it. */
export interface ContentSource {
  readonly page: number;
  readonly bytes: Uint8Array | undefined;
  readonly resources: PdfDictionary | undefined;
  /** What its marks count in: the page or the form. */
  readonly container: PdfDictionary;
  /** Whether content of that container with that id belongs to an element. */
  readonly isTagged: (container: PdfDictionary, id: number) => boolean;
  /** Whose the whole stream is already. */
  readonly cover: Cover;
  /** The forms it is drawn within, so that none is walked within itself. */
  readonly within: readonly PdfDictionary[];
}
