import type { ParagraphBlock, ParagraphRole } from '../blocks/types.js';
import { createHeadingRoles } from './heading-roles.js';
import { createOpenLists } from './open-lists.js';
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

/**
 * Tags the paragraphs of a document: lists become L > LI > Lbl + LBody, nested where their items nest. The text of an item is
 * an element of its own: text directly in LBody would be read after the items below it.
 */
export function createParagraphTagger(tree: TagTree): ParagraphTagger {
  const lists = createOpenLists(tree);
  const roleOf = createHeadingRoles();

  const tagItem = (mark: NonNullable<ParagraphBlock['mark']>, role: ParagraphRole): ParagraphTags => {
    const list = lists.backTo(mark.list) ?? lists.open(mark.list, mark.level);
    const item = tree.add(list.element, 'LI');
    const label = tree.add(item, 'Lbl');
    list.body = tree.add(item, 'LBody');
    return { mark: label, text: tree.add(list.body, roleOf(role)) };
  };

  const tagPlain = (block: ParagraphBlock, role: ParagraphRole): ParagraphTags => {
    const owner = block.itemOf === undefined ? undefined : lists.backTo(block.itemOf);
    if (owner === undefined) lists.close();
    const text = tree.add(owner?.body ?? tree.root.id, roleOf(role));
    return { mark: text, text };
  };

  return {
    tag: (block, role) => {
      const { mark } = block;
      return mark === undefined || mark.heading !== undefined ? tagPlain(block, role) : tagItem(mark, role);
    },
    close: () => lists.close(),
  };
}
