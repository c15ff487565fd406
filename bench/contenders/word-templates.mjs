import { Packer } from 'docx';
import { LAYOUTS } from '../layout/layouts.mjs';
import { wordDocument } from './word-document.mjs';

/** The Word templates of all documents, by name, with the tags of a source. */
export const wordTemplates = async (source) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(LAYOUTS).map(async ([name, blocksOf]) => [
        name,
        await Packer.toBuffer(wordDocument(blocksOf(source))),
      ]),
    ),
  );
