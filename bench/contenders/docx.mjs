import { Packer } from 'docx';
import { wordDocument } from './word-document.mjs';

/** Everything built as objects of the package `docx`. */
export const docx = () => ({
  name: 'docx',
  format: 'docx',
  make: ({ blocks }) => Packer.toBuffer(wordDocument(blocks)),
});
