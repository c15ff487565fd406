import type { ListLevel } from './numbering.js';
import type { ParagraphFormat } from './paragraph-format.js';
import type { TextFormat } from './text-format.js';

/** Letters of one look, as they print: in capitals where Word turns them into such; tabs and broken lines are `\t` and `\n`. */
export interface TextRun extends TextFormat {
  readonly text: string;
  /** It stands where something is still to be typed. */
  readonly isPlaceholder: boolean;
  /** The field whose result it shows, such as `PAGE`. */
  readonly field: string | undefined;
}

/** The cell a paragraph stands in. */
export interface CellPlace {
  /** Number of the outermost table in the document. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Whether the table shows lines: one without only sets things side by side. */
  readonly bordered: boolean;
}

/** A paragraph as it prints. */
export interface Paragraph extends ParagraphFormat {
  readonly runs: readonly TextRun[];
  /** All its text, spaces at the ends left out. */
  readonly text: string;
  readonly list: ListLevel | undefined;
  readonly cell: CellPlace | undefined;
  /** It stands in a text box. */
  readonly inBox: boolean;
  /** Number of its section. */
  readonly section: number;
  /** Its place among all paragraphs. */
  readonly index: number;
}
