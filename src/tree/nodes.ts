/** The document tree: what a paper says, without how it looks. Templates end here; layouts start here. */

import type { Inlines } from './inlines.js';
import type { ClosingNode, RecipientsNode, SignaturesNode } from './signing-nodes.js';
import type { TableNode } from './table-nodes.js';

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
  /** Whose paper it is, where the title says so: `CỦA BAN THƯỜNG VỤ …`. */
  readonly author?: Inlines;
  readonly subjects: readonly Inlines[];
  /** The year's theme, in quotation marks. */
  readonly theme?: Inlines;
}

/** What is sent, which decides how the layout speaks to whom it is sent, and whether it does. */
export type AddresseesUse = 'submission' | 'report' | 'letter';

/** To whom the paper speaks. */
export interface AddresseesNode {
  readonly type: 'addressees';
  readonly use: AddresseesUse;
  readonly items: readonly Inlines[];
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

/** A remark in small type. */
export interface NoteNode {
  readonly type: 'note';
  readonly content: Inlines;
}

/** A heading inside the text that nothing hangs on; level 1 is the highest. */
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

/** A section: the layout counts those that stand side by side and marks them by their depth. */
export interface SectionNode {
  readonly type: 'section';
  readonly heading: Inlines;
  readonly numbered: boolean;
  readonly body: readonly BodyNode[];
}

/** Phần, chương and điều: counted through the whole paper; the sections of each begin anew. */
export interface DivisionNode<T extends DivisionType = DivisionType> {
  readonly type: T;
  readonly heading: Inlines;
  readonly body: readonly BodyNode[];
}

/** The kinds of division. */
export type DivisionType = 'part' | 'chapter' | 'article';

/** What follows begins a new page. */
export interface PageBreakNode {
  readonly type: 'page-break';
}

/** A line to cut along, from margin to margin. */
export interface CutNode {
  readonly type: 'cut';
}

/** An annex: it begins a new page and counts its pages for itself. */
export interface AppendixNode {
  readonly type: 'appendix';
  readonly landscape: boolean;
  readonly heading: Inlines;
  /** To which paper it belongs; the layout sets it in brackets. */
  readonly reference?: Inlines;
  readonly body: readonly (BodyNode | ClosingNode)[];
}

/** The nodes that may stand in a section. */
export type BodyNode =
  | AddresseesNode
  | LegalBasesNode
  | ParagraphNode
  | NoteNode
  | HeadingNode
  | ListNode
  | SectionNode
  | DivisionNode<'part'>
  | DivisionNode<'chapter'>
  | DivisionNode<'article'>
  | TableNode
  | SignaturesNode
  | RecipientsNode
  | PageBreakNode
  | CutNode;

/** Every node that may stand at the top of a document. */
export type Node = LetterheadNode | TitleNode | ClosingNode | AppendixNode | BodyNode;

/** The names of those nodes. */
export type NodeType = Node['type'];

/** A whole paper. */
export interface DocumentTree {
  readonly nodes: readonly Node[];
  /** The sheet lies on its long side. */
  readonly landscape?: true;
}
