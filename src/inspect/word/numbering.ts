import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { childrenOf } from '../xml/children-of.js';
import { valueIn } from '../xml/value-in.js';
import type { ParagraphProperties } from './paragraph-format.js';
import { readParagraphProperties } from './read-paragraph-properties.js';

/** What Word prints before the items of a list at one level. */
export interface ListLevel {
  /** How it counts: `decimal`, `upperRoman`, `bullet`, … */
  readonly format: string;
  /** What it prints, with `#` where the number stands. */
  readonly mark: string;
  readonly paragraph: ParagraphProperties;
}

/** The level of a list by its id and depth. */
export type Numbering = (list: string | undefined, level: number | undefined) => ListLevel | undefined;

/** Reads `word/numbering.xml`. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes.get('w:abstractNumId'), kind]),
  );
  const lists = new Map(childrenOf(root, 'w:num').map((list) => [list.attributes.get('w:numId'), list]));
  return (id, level = 0) => {
    const list = lists.get(id);
    const own = levelOf(childrenOf(list, 'w:lvlOverride'), level)?.children.find(({ name }) => name === 'w:lvl');
    const kind = kinds.get(valueIn(list, 'w:abstractNumId'));
    const found = own ?? levelOf(childrenOf(kind, 'w:lvl'), level);
    return found === undefined ? undefined : listLevel(found);
  };
}

function levelOf(levels: readonly XmlElement[], level: number): XmlElement | undefined {
  return levels.find(({ attributes }) => attributes.get('w:ilvl') === String(level));
}

function listLevel(element: XmlElement): ListLevel {
  return {
    format: valueIn(element, 'w:numFmt') ?? 'decimal',
    mark: (valueIn(element, 'w:lvlText') ?? '').replace(/%\d/gu, '#'),
    paragraph: readParagraphProperties(child(element, 'w:pPr')),
  };
}
