import type { PageSpec, ParagraphStyle } from '../blocks/types.js';
import type { BlankSize } from '../tree/inlines.js';
import type { AddresseesUse, DivisionType, ListStyle } from '../tree/nodes.js';
import type { Authority } from '../tree/signing-nodes.js';

/** The styles every layout defines; each becomes a Word style. */
export type StyleId =
  | 'superior'
  | 'issuer'
  | 'issuerMark'
  | 'nation'
  | 'motto'
  | 'number'
  | 'placeDate'
  | 'draft'
  | 'kind'
  | 'titleAuthor'
  | 'subject'
  | 'subjectMark'
  | 'theme'
  | 'addressee'
  | 'addresseesLabel'
  | 'addresseesEntry'
  | 'legalBasis'
  | 'body'
  | 'note'
  | 'division'
  | 'article'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'item'
  | 'itemHeading'
  | 'point'
  | 'tableHead'
  | 'tableText'
  | 'tableCentre'
  | 'tableRight'
  | 'signHeading'
  | 'signRole'
  | 'signUnit'
  | 'signAuthority'
  | 'signTitle'
  | 'signJoin'
  | 'signInstruction'
  | 'signName'
  | 'recipientsLabel'
  | 'recipient'
  | 'appendix'
  | 'appendixReference';

/** A paragraph style and whether the layout prints its text in capitals. */
export interface LayoutStyle extends ParagraphStyle {
  readonly caps: boolean;
  /** Lines of a text that wraps are made of like length. */
  readonly balanced: boolean;
}

/** A drawn line under a text: its length as a share of the longest printed line, its weight and the room it takes, in pt. */
export interface RuleSpec {
  readonly share: number;
  readonly weight: number;
  readonly height: number;
  /** Space below the line. */
  readonly after: number;
}

/** How a list is marked at one depth. */
export interface ListSpec {
  readonly style: StyleId;
  readonly numbering: 'decimal' | 'upperRoman' | 'typed';
  /** What follows the number or letter: `.` or `)`; for a dash the mark itself. */
  readonly suffix: string;
}

/** How numbers are written: `IV`, `4` or `thứ tư`. */
export type Numerals = 'roman' | 'arabic' | 'words';

/** How phần, chương and điều are called and counted, and where that stands: on a line above the heading, or beside it. */
export interface DivisionSpec {
  readonly style: StyleId;
  readonly label: string;
  readonly numerals: Numerals;
  readonly suffix: string;
  readonly place: 'above' | 'beside';
}

/** Widths of the left and right column of a letterhead. */
export type HeadColumns = readonly [left: number, right: number];

/** One regime's way to lay out a paper: numbers and fixed words only. Lengths in pt unless a name says mm. */
export interface Layout {
  readonly id: 'state' | 'party';
  /** How lists and messages call it. */
  readonly name: string;
  readonly page: Omit<PageSpec, 'mirrored'>;
  readonly styles: Readonly<Record<StyleId, LayoutStyle>>;
  readonly letterhead: {
    /** Widths of the left and right column: the first pair that keeps place and date on one line, else the first of all. */
    readonly columns: readonly [HeadColumns, ...HeadColumns[]];
    /** Fixed lines of the right column. */
    readonly nation: string;
    readonly motto?: string;
    readonly nationRule: RuleSpec;
    /** Under the issuer: a line, or a typed mark. */
    readonly issuerRule?: RuleSpec;
    readonly issuerMark?: string;
    /** `Số: 05/BC-KTĐ` or `Số 05-BC/KTĐ`: what stands before the number, between number and kind, between kind and body. */
    readonly number: readonly [string, string, string];
  };
  readonly title: { readonly rule?: RuleSpec; readonly mark?: string };
  /** The words before those to whom a paper speaks, by what is sent; a use without words prints nothing. */
  readonly addressees: {
    readonly labels: Partial<Readonly<Record<AddresseesUse, string>>>;
    readonly mark: string;
    readonly end: string;
    readonly lastEnd: string;
    /** Space between the last of them and what follows. */
    readonly after: number;
  };
  /** Căn cứ: typed mark before each line, what ends a line, what ends the last. */
  readonly legalBasis: { readonly mark?: string; readonly end: string; readonly lastEnd: string };
  readonly lists: Readonly<Record<ListStyle, ListSpec>>;
  readonly divisions: Readonly<Record<DivisionType, DivisionSpec>>;
  readonly table: {
    readonly border: number;
    readonly padding: number;
    readonly paddingBlock: number;
    /** Space between the table and what follows. */
    readonly after: number;
  };
  readonly signatures: {
    readonly authority: Readonly<Record<Authority, string>>;
    /** Clear height for signature and seal in mm, unless the office sets its own. */
    readonly spaceMm: number;
    /** Up to how many signers one row-width serves: `[units, columns]`, ascending. */
    readonly columns: readonly (readonly [number, number])[];
    /** Space between a place and its neighbours. */
    readonly padding: number;
    /** Space above the end of a paper. */
    readonly before: number;
    /**
     * The word between the office in the body that lends its seal and the office in the bloc, which then both stand above the
     * room to sign; without it the former stands above the name.
     */
    readonly join?: string;
  };
  readonly recipients: {
    readonly label: string;
    readonly mark: string;
    readonly end: string;
    readonly lastEnd: string;
    /** So many entries with no signature beside them stay on one page; more go on over the page. */
    readonly whole: number;
    /** Of those that go on, so many stand at least before and behind the end of a page. */
    readonly together: number;
  };
  /** Annexes; a lone one has no number. Below the reference a drawn line or a typed mark. */
  readonly appendix: {
    readonly label: string;
    readonly numerals: Numerals;
    readonly rule?: RuleSpec;
    readonly mark?: string;
  };
  /** Of more letters than this a paragraph need not stay with the list or table it leads into. */
  readonly longestLeadIn: number;
  /** The line to cut along; its share is that of the text width. */
  readonly cut: RuleSpec;
  /** The dots of a blank. */
  readonly blanks: Readonly<Record<BlankSize, string>>;
}
