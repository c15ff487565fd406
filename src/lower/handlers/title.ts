import type { Block } from '../../blocks/types.js';
import type { TitleNode } from '../../tree/nodes.js';
import type { LowerContext } from '../context.js';
import type { Handler } from '../handler.js';
import { paragraph, words } from '../paragraph.js';
import { underlined } from '../underlined.js';

/** Type name, whose paper it is, subject and what closes them: a drawn line (ND30-52) or five hyphens (DANG-21); then the theme, if any. */
export const title: Handler<'title'> = (node, context) => {
  const { mark } = context.layout.title;
  return [
    paragraph(node.kind, 'kind', context),
    ...(node.author === undefined ? [] : [paragraph(node.author, 'titleAuthor', context)]),
    ...subjects(node, context),
    ...(mark === undefined || node.subjects.length === 0 ? [] : [words(mark, 'subjectMark', context)]),
    ...(node.theme === undefined ? [] : [paragraph(node.theme, 'theme', context)]),
  ];
};

function subjects(node: TitleNode, context: LowerContext): readonly Block[] {
  const { rule } = context.layout.title;
  return node.subjects.flatMap((content, index): readonly Block[] => {
    const block = paragraph(content, 'subject', context);
    const isLast = index === node.subjects.length - 1;
    if (rule === undefined || !isLast) return [block];
    const [text, line] = underlined(block, 'subject', rule, context);
    return [text, { ...line, keepNext: true }];
  });
}
