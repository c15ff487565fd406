import type { ICharacterStyleOptions } from 'docx';

/** Word's own character styles, by the names it knows them under: what stands out in a text, and the marks of comments. */
export const CHARACTER_STYLES: readonly ICharacterStyleOptions[] = [
  { id: 'Strong', name: 'Strong', run: { bold: true }, quickFormat: true },
  { id: 'Emphasis', name: 'Emphasis', run: { italics: true }, quickFormat: true },
  { id: 'CommentReference', name: 'annotation reference', run: { size: 16 } },
];
