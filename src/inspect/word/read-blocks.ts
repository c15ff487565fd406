import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { descendants } from '../xml/descendants.js';
import { valueIn } from '../xml/value-in.js';
import { pointsOf } from './measures.js';
import type { CellPlace, Paragraph } from './paragraph.js';
import { type Looks, readParagraph } from './read-paragraph.js';
import { hasBorders } from './table-borders.js';

/** What holds blocks and counts as text. */
const TRANSPARENT = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice'];

/** The paragraphs of a file or of its margin in reading order, with those of cells and boxes, and the ends of sections. */
export interface ReadBlocks {
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly XmlElement[];
}

/** Reads what stands in `w:body`, `w:hdr` or `w:ftr`. */
export function readBlocks(root: XmlElement, looks: Looks): ReadBlocks {
  const paragraphs: Paragraph[] = [];
  const sections: XmlElement[] = [];
  let tables = 0;

  const readAll = (parent: XmlElement, cell: CellPlace | undefined, inBox: boolean): void => {
    for (const element of parent.children) {
      if (element.name === 'w:p') readOne(element, cell, inBox);
      else if (element.name === 'w:tbl') readTable(element, cell, inBox);
      else if (element.name === 'w:sectPr') sections.push(element);
      else if (TRANSPARENT.includes(element.name)) readAll(element, cell, inBox);
    }
  };
  /** Boxes hang on a paragraph and are read before it. */
  const readOne = (element: XmlElement, cell: CellPlace | undefined, inBox: boolean): void => {
    for (const box of descendants(element, 'w:txbxContent')) readAll(box, cell, true);
    const place = { cell, inBox, section: sections.length, index: paragraphs.length };
    paragraphs.push(readParagraph(element, looks, place));
    const end = child(child(element, 'w:pPr'), 'w:sectPr');
    if (end !== undefined && !inBox) sections.push(end);
  };
  const readTable = (element: XmlElement, outer: CellPlace | undefined, inBox: boolean): void => {
    const table = outer?.table ?? tables++;
    const bordered = isBordered(element, looks);
    const rows = rowsOf(element);
    rows.forEach((row, at) => {
      let column = pointsOf(valueIn(child(row, 'w:trPr'), 'w:gridBefore'), 1) ?? 0;
      for (const cell of cellsOf(row)) {
        readAll(cell, outer ?? { table, row: at, column, bordered }, inBox);
        column += pointsOf(valueIn(child(cell, 'w:tcPr'), 'w:gridSpan'), 1) ?? 1;
      }
    });
  };

  readAll(root, undefined, false);
  return { paragraphs, sections };
}

/** Rows may stand in controls and other wrappings; deleted ones are not read. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return unwrapped(table, 'w:tr').filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined);
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return unwrapped(row, 'w:tc');
}

function unwrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.flatMap((each) => {
    if (each.name === name) return [each];
    return TRANSPARENT.includes(each.name) ? unwrapped(each, name) : [];
  });
}

/** By the table's own words, else by its style; lines of single cells count too. */
function isBordered(table: XmlElement, { sheet }: Looks): boolean {
  const properties = child(table, 'w:tblPr');
  const style = valueIn(properties, 'w:tblStyle');
  const own = hasBorders(child(properties, 'w:tblBorders'));
  const styled =
    style === undefined ? undefined : sheet.chain(style).findLast(({ bordered }) => bordered !== undefined);
  if (own ?? styled?.bordered) return true;
  const cells = rowsOf(table).flatMap(cellsOf);
  const lined = cells.filter((cell) => hasBorders(child(child(cell, 'w:tcPr'), 'w:tcBorders')));
  return lined.length > cells.length / 2;
}
