import type { Handler } from '../handler.js';
import { paragraph, words } from '../paragraph.js';
import { ruleUnder } from '../rule-under.js';

/** Type name, subject and what closes them: a drawn line (ND30-52) or five hyphens (DANG-21); then the theme, if any. */
export const title: Handler<'title'> = (node, context) => {
  const { rule, mark } = context.layout.title;
  const last = node.subjects.at(-1);
  return [
    paragraph(node.kind, 'kind', context),
    ...node.subjects.map((subject) => paragraph(subject, 'subject', context)),
    ...(rule === undefined || last === undefined
      ? []
      : [{ ...ruleUnder({ content: last, style: 'subject', width: context.width }, rule, context), keepNext: true }]),
    ...(mark === undefined ? [] : [words(mark, 'subjectMark', context)]),
    ...(node.theme === undefined ? [] : [paragraph(node.theme, 'theme', context)]),
  ];
};
