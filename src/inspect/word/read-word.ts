import type { DocxProblem } from '../../diagnostics/words/docx-problems.js';
import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { parsePart } from '../xml/parse-part.js';
import { relationshipsOf } from '../zip/relationships.js';
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

/** Reads the document of a package with all that gives it its look. */
export function readWord(parts: ReadonlyMap<string, Uint8Array>): WordRead {
  const main = relationshipsOf('', parts)?.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const bytes = parts.get(main);
  if (bytes === undefined) return { problem: 'no-document' };
  const root = parsePart(bytes);
  const linked = linkedParts(main, parts);
  if (root === undefined || linked === undefined) return { problem: 'damaged' };
  const body = root.name === 'w:document' ? child(root, 'w:body') : undefined;
  if (body === undefined) return { problem: 'no-document' };
  const properties = parts.get('docProps/app.xml');
  return { word: wordOf(body, linked, properties === undefined ? undefined : parsePart(properties)) };
}

/** A part that the document refers to. */
interface LinkedPart {
  readonly id: string;
  readonly kind: string;
  readonly root: XmlElement;
}

/** What is read beside the document. */
const READ = ['theme', 'styles', 'numbering', 'settings', 'header', 'footer'];

/** The parts that give a document its look; nothing when one is broken: Word opens no such file, and without it all looks wrong. */
function linkedParts(main: string, parts: ReadonlyMap<string, Uint8Array>): readonly LinkedPart[] | undefined {
  const linked: LinkedPart[] = [];
  const relationships = relationshipsOf(main, parts);
  for (const { id, kind, target } of relationships ?? []) {
    const bytes = READ.includes(kind) ? parts.get(target) : undefined;
    if (bytes === undefined) continue;
    const root = parsePart(bytes);
    if (root === undefined) return undefined;
    linked.push({ id, kind, root });
  }
  return relationships === undefined ? undefined : linked;
}

function wordOf(body: XmlElement, linked: readonly LinkedPart[], properties: XmlElement | undefined): WordFile {
  const partOf = (kind: string) => linked.find((each) => each.kind === kind)?.root;
  const theme = themeFonts(partOf('theme'));
  const looks = { sheet: readStyles(partOf('styles'), theme), theme, numbering: readNumbering(partOf('numbering')) };
  const { paragraphs, sections } = readBlocks(body, looks);
  const read = sectionsOf(sections, marginsOf(linked, looks));
  const hasEven = switched(partOf('settings'), 'w:evenAndOddHeaders') === true;
  const shown = read.map((section) => ({
    ...section,
    furniture: section.furniture.filter(({ pages }) => hasEven || pages !== 'even'),
  }));
  return { paragraphs, sections: shown, pages: pointsOf(child(properties, 'Pages')?.text, 1) };
}

function marginsOf(linked: readonly LinkedPart[], looks: Looks): Margins {
  return (id) => {
    const root = linked.find((each) => each.id === id)?.root;
    return root === undefined ? [] : readBlocks(root, looks).paragraphs;
  };
}

/** A file that says nothing of its sheets has one section all the same. */
function sectionsOf(elements: readonly XmlElement[], margins: Margins): readonly Section[] {
  const sections: Section[] = [];
  for (const element of elements) sections.push(readSection(element, sections.at(-1), margins));
  if (sections.length > 0) return sections;
  return [
    readSection({ name: 'w:sectPr', prefix: 'w', attributes: new Map(), children: [], text: '' }, undefined, margins),
  ];
}
