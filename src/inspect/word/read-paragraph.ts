import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { effectiveParagraph } from './effective-paragraph.js';
import type { Numbering } from './numbering.js';
import type { Paragraph } from './paragraph.js';
import { readParagraphProperties } from './read-paragraph-properties.js';
import { readRuns } from './read-runs.js';
import type { StyleSheet } from './style-sheet.js';
import type { ThemeFonts } from './theme-fonts.js';

/** What all paragraphs of a file take their look from. */
export interface Looks {
  readonly sheet: StyleSheet;
  readonly theme: ThemeFonts;
  readonly numbering: Numbering;
}

/** A list of this id is none: it takes a paragraph out of the list of its style. */
const NO_LIST = '0';

/** Reads `w:p`; where it stands is told. */
export function readParagraph(
  element: XmlElement,
  looks: Looks,
  place: Pick<Paragraph, 'cell' | 'inBox' | 'section' | 'index'>,
): Paragraph {
  const { sheet, numbering } = looks;
  const direct = readParagraphProperties(child(element, 'w:pPr'));
  const chain = sheet.chain(direct.style);
  const inStyle = chain.findLast(({ paragraph }) => paragraph.list !== undefined)?.paragraph;
  const id = direct.list ?? inStyle?.list;
  const list = id === NO_LIST ? undefined : numbering(id, direct.level ?? inStyle?.level);
  const runs = readRuns(element, { ...looks, chain });
  return {
    ...effectiveParagraph(sheet, chain, direct, list?.paragraph ?? {}),
    ...place,
    runs,
    text: runs
      .map(({ text }) => text)
      .join('')
      .trim(),
    list,
  };
}
