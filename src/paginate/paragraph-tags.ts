import type { ParagraphBlock, ParagraphRole } from '../blocks/types.js';
import type { TagRole } from '../pages/types.js';
import type { TagTree } from './tag-tree.js';

/** The elements a paragraph's text belongs to: the mark's own, and the text's. */
export interface ParagraphTags {
  readonly mark: number;
  readonly text: number;
  /** The room to sign above it, where it has one. */
  readonly form?: number;
}

/** Gives paragraphs their elements in order and remembers which lists are open. */
export interface ParagraphTagger {
  tag(block: ParagraphBlock, role: ParagraphRole): ParagraphTags;
  /** Ends all open lists: something that is no paragraph follows. */
  close(): void;
}

interface OpenList {
  readonly list: number;
  readonly element: number;
  body: number;
}

const LEVELS: Readonly<Record<ParagraphRole, number>> = { text: 0, heading1: 1, heading2: 2, heading3: 3, heading4: 4 };
const HEADINGS: readonly TagRole[] = ['H1', 'H2', 'H3', 'H4'];

/**
 * Tags the paragraphs of a document: lists become L > LI > Lbl + LBody, nested where their items nest. The text of an item is
 * an element of its own: text directly in LBody would be read after the items below it.
 */
export function createParagraphTagger(tree: TagTree): ParagraphTagger {
  let open: readonly OpenList[] = [];
  /** The levels of the headings we are under. */
  let above: readonly number[] = [];

  /** A heading is one level below that which it stands under, whatever levels its style leaves out between them. */
  const roleOf = (role: ParagraphRole): TagRole => {
    const level = LEVELS[role];
    if (level === 0) return 'P';
    above = [...above.filter((each) => each < level), level];
    return HEADINGS[above.length - 1] ?? 'P';
  };

  /** Closes the lists inside the given one; undefined, and nothing closed, when it is not open. */
  const backTo = (list: number): OpenList | undefined => {
    const depth = open.findIndex((entry) => entry.list === list);
    if (depth >= 0) open = open.slice(0, depth + 1);
    return open[depth];
  };

  const openList = (list: number, level: number): OpenList => {
    open = open.slice(0, level);
    const opened = { list, element: tree.add(open.at(-1)?.body ?? tree.root.id, 'L'), body: 0 };
    open = [...open, opened];
    return opened;
  };

  const tagItem = (mark: NonNullable<ParagraphBlock['mark']>, role: ParagraphRole): ParagraphTags => {
    const list = backTo(mark.list) ?? openList(mark.list, mark.level);
    const item = tree.add(list.element, 'LI');
    const label = tree.add(item, 'Lbl');
    list.body = tree.add(item, 'LBody');
    return { mark: label, text: tree.add(list.body, roleOf(role)) };
  };

  const tagPlain = (block: ParagraphBlock, role: ParagraphRole): ParagraphTags => {
    const owner = block.itemOf === undefined ? undefined : backTo(block.itemOf);
    if (owner === undefined) open = [];
    const text = tree.add(owner?.body ?? tree.root.id, roleOf(role));
    return { mark: text, text };
  };

  return {
    tag: (block, role) => {
      const { mark } = block;
      return mark === undefined || mark.heading !== undefined ? tagPlain(block, role) : tagItem(mark, role);
    },
    close: () => {
      open = [];
    },
  };
}
