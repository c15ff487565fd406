import type { BlockDocument } from '../blocks/types.js';
import type { DocumentKind } from '../documents/read-template.js';
import type { BlocYear } from '../model/bloc-year.js';
import type { PagedDocument } from '../pages/types.js';
import type { DocumentTree } from '../tree/nodes.js';
import type { PaperFacts } from '../view/paper.js';
import type { DateSpan } from './date-span.js';

/** One text of the data, as the user typed it: nothing folded, nothing normalised. */
export interface TypedText {
  /** Path of the field, such as `pledge.items[4].text`. */
  readonly path: string;
  readonly text: string;
}

/** A paper made, as rules read it. */
export interface ReadPaper {
  readonly kind: DocumentKind;
  /** What decides it: its regime stands in `data`, its conference and year in `occasion`, its own settings in `settings`. */
  readonly facts: PaperFacts;
  readonly tree: DocumentTree;
  readonly blocks: BlockDocument;
  /** Paths of the fields whose absence it shows as dots. */
  readonly blanks: readonly string[];
  /** Its pages, laid out when first asked for. */
  pages(): PagedDocument;
}

/** All that rules read: one bloc year, its texts as typed and the papers made of it. */
export interface Reading {
  readonly data: BlocYear;
  /** Every text of the data that a person typed, in the order of the model. */
  readonly texts: readonly TypedText[];
  readonly papers: readonly ReadPaper[];
  /** When the pledge is dated: one day, or the whole year while its date is not known. */
  readonly pledgeDates: DateSpan;
  /** When awards are submitted: the day of the submission or of the conference that reviews, or the year and the next January to March. */
  readonly reviewDates: DateSpan;
}
