import { PAPER_KINDS, type PaperKind } from '../../text/paper-kinds.js';
import { folded } from '../word/folded.js';

/** A letter has no title. */
const TITLED = PAPER_KINDS.filter(({ name }) => name !== 'Công văn');
const BY_NAME = new Map(TITLED.map((kind) => [folded(kind.name), kind]));

/** The type that a title names, however it is spelt; a longer title is another type. */
export function knownKind(title: string): PaperKind | undefined {
  return BY_NAME.get(folded(title));
}
