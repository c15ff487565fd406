import type { PagedDocument } from '../../pages/types.js';
import { madeOnce } from '../made-once.js';
import { type Passage, passagesOn } from './passages-on.js';

/** Letterhead and title are among so many first passages. */
const HEAD = 20;

/** The passages of the head that take more than one line; they are compared with several texts. */
export const headOf = madeOnce(({ pages: [first] }: PagedDocument): readonly Passage[] =>
  first === undefined ? [] : passagesOn(first, HEAD).filter(({ lines }) => lines > 1),
);
