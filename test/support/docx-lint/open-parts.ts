import { strFromU8, unzipSync } from 'fflate';
import { type XmlElement, xmlTree } from '../xml-tree.js';
import type { PartTrees } from './parts.js';

/** The parts of a DOCX file as trees; throws where one is not well-formed XML. */
export function openParts(bytes: Uint8Array): PartTrees {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      /\.(xml|rels)$/.test(name) ? treeOf(name, strFromU8(content)) : undefined,
    ]),
  );
}

/** All but the text itself is often the same in many files. */
const known = new Map<string, XmlElement>();

function treeOf(name: string, xml: string): XmlElement {
  const tree = known.get(xml) ?? xmlTree(xml);
  if (name !== 'word/document.xml') known.set(xml, tree);
  return tree;
}
