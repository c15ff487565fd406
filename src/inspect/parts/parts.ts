import type { PaperKind } from '../../text/paper-kinds.js';
import type { Line } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';

/** The lines at the top of a paper. */
export interface Letterhead {
  readonly nation: Line | undefined;
  readonly motto: Line | undefined;
  readonly partyTitle: Line | undefined;
  /** Superior and issuer, in order. */
  readonly names: readonly Line[];
  /** The `*` below them. */
  readonly issuerMark: Line | undefined;
  readonly number: Line | undefined;
  readonly placeDate: Line | undefined;
  /** What a letter is about; it has no title. */
  readonly letterSubject: Line | undefined;
  /** Place of the first paragraph behind it. */
  readonly end: number;
}

/** What a paper is and what it is about. */
export interface Title {
  readonly kind: Line | undefined;
  readonly known: PaperKind | undefined;
  readonly subject: readonly Line[];
  readonly mark: Line | undefined;
  /** Place of the first paragraph behind it. */
  readonly end: number;
}

/** What stands at the end of a paper. */
export interface Closing {
  /** Lines above the names: authority, office, unit. */
  readonly offices: readonly Line[];
  /** Another office, below the room to sign and in small letters; no rule tells its letters. */
  readonly smallOffices: readonly Line[];
  readonly names: readonly Line[];
  readonly recipientsLabel: Line | undefined;
  /** Each may take several lines of text. */
  readonly recipients: readonly Line[];
  /** Place of its first paragraph. */
  readonly start: number;
}

/** The parts of a paper that were recognised. */
export interface Parts {
  readonly letterhead: Letterhead;
  readonly title: Title;
  readonly addressees: Line | undefined;
  readonly bases: readonly Paragraph[];
  /** Paragraphs of the text outside tables. */
  readonly body: readonly Paragraph[];
  readonly closing: Closing;
  /** The paragraphs that open annexes. */
  readonly annexes: readonly Paragraph[];
}
