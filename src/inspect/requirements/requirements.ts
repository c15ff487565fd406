import type { DocxPart } from '../../diagnostics/words/docx-parts.js';
import type { DocxRule } from '../../diagnostics/words/docx-rules.js';
import type { Layout } from '../../layouts/layout.js';

/** From the least to the most that is allowed. */
export type Range = readonly [number, number];

/** How a part of a paper must look. */
export interface TextRule {
  readonly rule: DocxRule;
  /** In points. */
  readonly sizes: Range;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** The margins of a sheet. */
export type Edge = 'top' | 'bottom' | 'left' | 'right';

/** What a regime asks of a paper, as far as a Word file tells. Margins and indents are millimetres, all else is points. */
export interface Requirements {
  /** Its fixed words, and the looks that allow no choice. */
  readonly layout: Layout;
  /** The looks of the parts it knows. */
  readonly texts: Readonly<Partial<Record<DocxPart, TextRule>>>;
  readonly margins: Readonly<Record<Edge, Range>>;
  /** From the edge of the sheet to the page number. */
  readonly numberTop?: Range;
  /** Where the first line of a paragraph may begin. */
  readonly indents: readonly Range[];
  /** Space between paragraphs, at least. */
  readonly gap: number;
  /** Height of lines, as a multiple of a single line and in points. */
  readonly lines: { readonly multiples?: Range; readonly points: Range };
  /** The line of the file copy, last of the recipients. */
  readonly fileLine: { readonly pattern: RegExp; readonly sample: string };
  readonly signing: {
    readonly prefixes: RegExp;
    /** Whether all lines above the name are bold, or only those of the authority. */
    readonly allBold: boolean;
  };
  readonly rules: Readonly<Record<RuleOf, DocxRule>>;
}

/** What else is looked at; each has a rule. */
export type RuleOf =
  | 'paper'
  | 'orientation'
  | 'margins'
  | 'pageNumber'
  | 'annexPages'
  | 'font'
  | 'issuerMark'
  | 'numberForm'
  | 'numberKind'
  | 'numberPadding'
  | 'numberSpaces'
  | 'dateForm'
  | 'dateWords'
  | 'subjectMark'
  | 'letterSubject'
  | 'addressees'
  | 'basis'
  | 'law'
  | 'align'
  | 'indent'
  | 'gap'
  | 'line'
  | 'prefix'
  | 'academic'
  | 'recipient'
  | 'fileLine'
  | 'annexCount'
  | 'title';
