import type { Tag } from '../../pages/types.js';
import { setStructure, takeNumbers, writeObject } from './private-parts.js';
import type { AddedField } from './signature-fields.js';

/** A page, with what on it belongs to elements of the structure. */
export interface TaggedPage {
  /** Number of its object. */
  readonly page: number;
  /** The tags of its pieces of marked content, by their number. */
  readonly tags: readonly number[];
  readonly fields: readonly AddedField[];
}

/** What an element holds itself: a piece of marked content of a page, or a field on it. */
interface Piece {
  readonly page: number;
  readonly content: number | { readonly field: number };
}

/** The numbers of the objects of elements, by their tags; undefined for a room to sign in a file without fields. */
type Numbers = readonly (number | undefined)[];

/** Writes the structure tree in reading order; rooms to sign are in it only as fields. */
export function writeStructure(
  pdf: PDFKit.PDFDocument,
  root: Tag,
  pages: readonly TaggedPage[],
  withFields: boolean,
): void {
  const pieces = piecesByTag(pages);
  const top = pdf.getStructTreeRoot().id;
  const elements = elementsOf(root, withFields);
  const first = takeNumbers(pdf, elements.length);
  const numbers: number[] = [];
  for (const [index, { tag }] of elements.entries()) numbers[tag.id] = first + index;
  for (const [index, { tag, parent }] of elements.entries()) {
    const around = parent === undefined ? top : numbers[parent];
    writeObject(pdf, first + index, elementText(tag, `${around} 0 R`, pieces[tag.id] ?? [], numbers));
  }
  setStructure(pdf, `${numbers[root.id]} 0 R`, parentTree(pages, numbers));
}

interface Element {
  readonly tag: Tag;
  /** The tag around it. */
  readonly parent: number | undefined;
}

/** In reading order. */
function elementsOf(root: Tag, withFields: boolean): readonly Element[] {
  const elements: Element[] = [];
  const meet = (tag: Tag, parent: number | undefined): void => {
    elements.push({ tag, parent });
    for (const child of tag.children) if (child.role !== 'Form' || withFields) meet(child, tag.id);
  };
  meet(root, undefined);
  return elements;
}

function piecesByTag(pages: readonly TaggedPage[]): readonly (readonly Piece[] | undefined)[] {
  const found: Piece[][] = [];
  const add = (tag: number, piece: Piece): void => {
    const known = found[tag];
    if (known) known.push(piece);
    else found[tag] = [piece];
  };
  for (const { page, tags, fields } of pages) {
    tags.forEach((tag, content) => {
      add(tag, { page, content });
    });
    for (const { tag, id } of fields) add(tag, { page, content: { field: id } });
  }
  return found;
}

/** The page of the first piece is named once; pieces on others name theirs. */
function elementText(tag: Tag, parent: string, pieces: readonly Piece[], numbers: Numbers): string {
  let kids = '';
  for (const { id } of tag.children) {
    const child = numbers[id];
    if (child !== undefined) kids += `${child} 0 R `;
  }
  const page = pieces[0]?.page;
  for (const piece of pieces) kids += pieceText(piece, page);
  const where = page === undefined ? '' : `/Pg ${page} 0 R`;
  return `<</S /${tag.role}/P ${parent}${attributes(tag)}${where}/K [${kids.trimEnd()}]>>`;
}

function pieceText({ page, content }: Piece, usual: number | undefined): string {
  if (typeof content !== 'number') return `<</Type /OBJR/Obj ${content.field} 0 R/Pg ${page} 0 R>> `;
  return page === usual ? `${content} ` : `<</Type /MCR/Pg ${page} 0 R/MCID ${content}>> `;
}

/** Our tables have header rows only, so every header cell heads its column. */
function attributes({ role, colSpan = 1, rowSpan = 1 }: Tag): string {
  const scope = role === 'TH' ? '/Scope /Column' : '';
  const columns = colSpan > 1 ? `/ColSpan ${colSpan}` : '';
  const rows = rowSpan > 1 ? `/RowSpan ${rowSpan}` : '';
  const all = scope + columns + rows;
  return all === '' ? '' : `/A <</O /Table${all}>>`;
}

/** From content back to its element: a list for each page, under its number, and the element of each field. */
function parentTree(
  pages: readonly TaggedPage[],
  numbers: Numbers,
): { readonly text: string; readonly nextKey: number } {
  const lists = pages.flatMap(({ tags }, key) =>
    tags.length === 0 ? [] : [`${key} [${tags.map((tag) => `${numbers[tag]} 0 R`).join(' ')}]`],
  );
  const fields = pages.flatMap((page) => page.fields);
  const entries = [...lists, ...fields.map(({ key, tag }) => `${key} ${numbers[tag]} 0 R`)];
  return { text: `<</Nums [${entries.join('\n')}]>>`, nextKey: pages.length + fields.length };
}
