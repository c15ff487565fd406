import { strFromU8, unzipSync } from 'fflate';
import type { BlockDocument } from '../../../src/blocks/types.js';
import type { DocxOptions } from '../../../src/render/docx/docx-options.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';

/** A rendered document, unzipped. */
export interface OpenedDocx {
  readonly parts: Readonly<Record<string, string>>;
  /** The root element of a part. */
  root(part: string): XmlElement;
  /** The paragraphs of the body, those in tables too. */
  readonly paragraphs: readonly XmlElement[];
}

/** Renders a document and opens what came out. */
export async function openDocx(document: BlockDocument, options: DocxOptions = {}): Promise<OpenedDocx> {
  const files = unzipSync(await renderDocx(document, options));
  const parts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes, !/\.(xml|rels)$/.test(name))]),
  );
  const root = (part: string) => xmlTree(parts[part] ?? '');
  return { parts, root, paragraphs: elementsOf(root('word/document.xml'), 'w:p') };
}

/** The text of a paragraph. */
export function wordsOf(paragraph: XmlElement): string {
  return elementsOf(paragraph, 'w:t')
    .map(({ text }) => text)
    .join('');
}
