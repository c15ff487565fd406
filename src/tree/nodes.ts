/** The document tree: what a paper says, without how it looks. Templates end here; layouts start here. */

/** A gap in the data: it prints as dots and knows the field that fills it. */
export interface BlankInline {
  readonly type: 'blank';
  readonly field: string;
  readonly size: BlankSize;
}

/** How long the dots of a blank are: a day, a word, a name, or the rest of a line. */
export type BlankSize = 'short' | 'medium' | 'long' | 'line';

/** A piece of running text. */
export interface TextInline {
  readonly type: 'text';
  readonly text: string;
}

/** What stands inside a paragraph. */
export type Inline = TextInline | BlankInline;

/** A line of text. */
export type Inlines = readonly Inline[];

/** Who speaks for whom when signing: the layout prints `TM.`, `KT.` … or `T/M`, `K/T` … */
export type Authority = 'behalf' | 'deputy' | 'order' | 'delegated' | 'acting';

/** The head of the first page: who issues, number, place and date. */
export interface LetterheadNode {
  readonly type: 'letterhead';
  /** The body above the issuer, if any. */
  readonly superior?: Inlines;
  readonly issuer: Inlines;
  /** Running number and symbol; absent where a paper carries no number line. */
  readonly number?: { readonly value: Inlines; readonly kind: Inlines; readonly issuer: Inlines };
  /** Place and date of issue. */
  readonly place: Inlines;
  readonly date: Inlines;
  /** The mark of a draft, such as `DỰ THẢO`. */
  readonly draft?: Inlines;
}

/** Type name and subject. */
export interface TitleNode {
  readonly type: 'title';
  readonly kind: Inlines;
  readonly subjects: readonly Inlines[];
  /** The year's theme, in quotation marks. */
  readonly theme?: Inlines;
}

/** The legal bases, one line each. */
export interface LegalBasesNode {
  readonly type: 'legal-bases';
  readonly items: readonly Inlines[];
}

/** A paragraph of running text. */
export interface ParagraphNode {
  readonly type: 'p';
  readonly content: Inlines;
}

/** A heading inside the text; level 1 is the highest. */
export interface HeadingNode {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: Inlines;
}

/** How the items of a list are marked. */
export type ListStyle = 'roman' | 'arabic' | 'letter' | 'dash';

/** A list of numbered or dashed items. */
export interface ListNode {
  readonly type: 'list';
  readonly style: ListStyle;
  readonly items: readonly ListItemNode[];
}

/** One item: a heading of its own, or text that follows the mark; then what belongs to it. */
export interface ListItemNode {
  readonly type: 'item';
  readonly heading?: Inlines;
  readonly body: readonly (ParagraphNode | ListNode)[];
}

/** How the text of a table column stands. */
export type ColumnAlign = 'left' | 'center' | 'right';

/** A table with bordered cells. */
export interface TableNode {
  readonly type: 'table';
  readonly columns: readonly { readonly share: number; readonly align: ColumnAlign }[];
  readonly head: readonly TableRowNode[];
  readonly rows: readonly TableRowNode[];
}

/** One row of a table. */
export interface TableRowNode {
  readonly cells: readonly TableCellNode[];
}

/** One cell of a table; it may span columns and rows. */
export interface TableCellNode {
  readonly content: Inlines;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The places where people sign, side by side. */
export interface SignaturesNode {
  readonly type: 'signatures';
  readonly heading?: Inlines;
  /** Columns asked for; the layout decides when absent. */
  readonly columns?: number;
  readonly signers: readonly SignerNode[];
}

/** One place to sign. */
export interface SignerNode {
  readonly id: string;
  readonly role?: Inlines;
  readonly unit?: Inlines;
  readonly authority?: Authority;
  /** Whom the authority names: the collective for `behalf`, else the head's title. */
  readonly behalfOf?: Inlines;
  /** The signer's own office; absent when the authority line says it all (`Q. GIÁM ĐỐC`). */
  readonly title?: Inlines;
  readonly name: Inlines;
}

/** To whom copies go. */
export interface RecipientsNode {
  readonly type: 'recipients';
  readonly items: readonly Inlines[];
}

/** Every node that may stand at the top of a document. */
export type Node =
  | LetterheadNode
  | TitleNode
  | LegalBasesNode
  | ParagraphNode
  | HeadingNode
  | ListNode
  | TableNode
  | SignaturesNode
  | RecipientsNode;

/** The names of those nodes. */
export type NodeType = Node['type'];

/** A whole paper. */
export interface DocumentTree {
  readonly nodes: readonly Node[];
}
