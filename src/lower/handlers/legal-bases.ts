import type { ListMark } from '../../blocks/types.js';
import { withEnd } from '../end-mark.js';
import type { Handler } from '../handler.js';
import { paragraph } from '../paragraph.js';

/** Căn cứ, a paragraph each: a dash first where the layout has it, `;` at the end, `.` after the last (ND30-64, DANG-24). */
export const legalBases: Handler<'legal-bases'> = (node, context) => {
  const { mark: dash, end, lastEnd } = context.layout.legalBasis;
  const mark: ListMark | undefined =
    dash === undefined ? undefined : { text: dash, list: context.nextList(), level: 0, numbering: 'typed' };
  return node.items.map((item, index) => ({
    ...paragraph(withEnd(item, index === node.items.length - 1 ? lastEnd : end), 'legalBasis', context),
    ...(mark === undefined ? {} : { mark }),
  }));
};
