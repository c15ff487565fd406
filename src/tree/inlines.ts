/** Running text: words, and gaps where data is missing. */

/** A gap in the data: it prints as dots and knows the field that fills it. */
export interface BlankInline {
  readonly type: 'blank';
  readonly field: string;
  readonly size: BlankSize;
}

/** How long the dots of a blank are: a day, a word, a name, or the rest of a line. */
export type BlankSize = 'short' | 'medium' | 'long' | 'line';

/** A piece of running text; bold where the words themselves stress it. */
export interface TextInline {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
}

/** What stands inside a paragraph. */
export type Inline = TextInline | BlankInline;

/** A line of text. */
export type Inlines = readonly Inline[];
