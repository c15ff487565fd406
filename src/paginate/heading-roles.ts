import type { ParagraphRole } from '../blocks/types.js';
import type { TagRole } from '../pages/types.js';

const LEVELS: Readonly<Record<ParagraphRole, number>> = { text: 0, heading1: 1, heading2: 2, heading3: 3, heading4: 4 };
const HEADINGS: readonly TagRole[] = ['H1', 'H2', 'H3', 'H4'];

/**
 * Gives the paragraphs of a document their tags in order. A heading is one level below that which it stands under, whatever
 * levels its style leaves out between them.
 */
export function createHeadingRoles(): (role: ParagraphRole) => TagRole {
  /** The levels of the headings we are under. */
  let above: readonly number[] = [];
  return (role) => {
    const level = LEVELS[role];
    if (level === 0) return 'P';
    above = [...above.filter((each) => each < level), level];
    return HEADINGS[above.length - 1] ?? 'P';
  };
}
