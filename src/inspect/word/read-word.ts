import type { DocxProblem } from '../../diagnostics/words/docx-problems.js';
import { child } from '../xml/child.js';
import { parseXml } from '../xml/parse-xml.js';
import type { XmlElement } from '../xml/xml-element.js';
import { type Relationship, relationshipsOf } from '../zip/relationships.js';
import { pointsOf } from './measures.js';
import { readNumbering } from './numbering.js';
import { readBlocks } from './read-blocks.js';
import type { Looks } from './read-paragraph.js';
import { type Margins, readSection } from './read-section.js';
import type { Section } from './section.js';
import { readStyles } from './style-sheet.js';
import { switched } from './switched.js';
import { themeFonts } from './theme-fonts.js';
import type { WordFile } from './word-file.js';

/** What a Word file holds, or why it cannot be read. */
export type WordRead =
  | { readonly word: WordFile }
  | { readonly problem: Extract<DocxProblem, 'no-document' | 'damaged'> };

type Parts = ReadonlyMap<string, Uint8Array>;

/** Reads the document of a package with all that gives it its look. */
export function readWord(parts: Parts): WordRead {
  const main = relationshipsOf('', parts).find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const bytes = parts.get(main);
  if (bytes === undefined) return { problem: 'no-document' };
  const root = parseXml(bytes);
  if (root === undefined) return { problem: 'damaged' };
  const body = root.name === 'w:document' ? child(root, 'w:body') : undefined;
  return body === undefined ? { problem: 'no-document' } : { word: wordOf(body, relationshipsOf(main, parts), parts) };
}

function wordOf(body: XmlElement, relationships: readonly Relationship[], parts: Parts): WordFile {
  const partOf = (kind: string) => xmlOf(relationships.find((each) => each.kind === kind)?.target, parts);
  const theme = themeFonts(partOf('theme'));
  const looks = { sheet: readStyles(partOf('styles'), theme), theme, numbering: readNumbering(partOf('numbering')) };
  const { paragraphs, sections } = readBlocks(body, looks);
  const read = sectionsOf(sections, marginsOf(relationships, parts, looks));
  const hasEven = switched(partOf('settings'), 'w:evenAndOddHeaders') === true;
  const shown = read.map((section) => ({
    ...section,
    furniture: section.furniture.filter(({ pages }) => hasEven || pages !== 'even'),
  }));
  return { paragraphs, sections: shown, pages: pointsOf(child(xmlOf('docProps/app.xml', parts), 'Pages')?.text, 1) };
}

function xmlOf(name: string | undefined, parts: Parts): XmlElement | undefined {
  const bytes = name === undefined ? undefined : parts.get(name);
  return bytes === undefined ? undefined : parseXml(bytes);
}

function marginsOf(relationships: readonly Relationship[], parts: Parts, looks: Looks): Margins {
  return (id) => {
    const root = xmlOf(relationships.find((each) => each.id === id)?.target, parts);
    return root === undefined ? [] : readBlocks(root, looks).paragraphs;
  };
}

/** A file that says nothing of its sheets has one section all the same. */
function sectionsOf(elements: readonly XmlElement[], margins: Margins): readonly Section[] {
  const sections: Section[] = [];
  for (const element of elements) sections.push(readSection(element, sections.at(-1), margins));
  if (sections.length > 0) return sections;
  return [readSection({ name: 'w:sectPr', attributes: new Map(), children: [], text: '' }, undefined, margins)];
}
