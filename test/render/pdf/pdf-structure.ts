import { pageContent } from './pdf-content.js';
import type { PdfFile } from './pdf-file.js';
import { type Dictionary, Name, type PdfValue, Reference } from './pdf-syntax.js';

/** One structure element as a screen reader meets it. */
export interface Structure {
  readonly role: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text: string;
  readonly children: readonly Structure[];
}

/** The structure tree of a PDF, with the text of each element in the order its content is listed. */
export function structureOf(file: PdfFile): Structure {
  const contents = new Map(file.pages.map((page) => [page.id, pageContent(file, page)]));
  const textAt = (page: PdfValue | undefined, id: PdfValue | undefined): string => {
    if (!(page instanceof Reference)) throw new Error('Content without a page');
    const found = contents.get(page.id)!.texts.filter(({ mark }) => mark === String(id));
    return found.map(({ text }) => text).join('');
  };
  const read = (element: Dictionary): Structure => {
    const kids = file.list(element.get('K')).map((kid) => ({ kid, value: file.value(kid) }));
    const children: Structure[] = [];
    let text = '';
    for (const { value } of kids) {
      if (typeof value === 'number') text += textAt(element.get('Pg'), value);
      else if (value instanceof Map && value.has('MCID')) text += textAt(value.get('Pg'), value.get('MCID'));
      else if (!(value instanceof Map && value.has('Obj'))) children.push(read(file.dictionary(value)));
    }
    return { role: file.name(element.get('S')), attributes: attributesOf(file, element), text, children };
  };
  return read(file.dictionary(file.list(file.dictionary(file.catalog.get('StructTreeRoot')).get('K'))[0]));
}

function attributesOf(file: PdfFile, element: Dictionary): Record<string, string | number> {
  if (!element.has('A')) return {};
  const entries = [...file.dictionary(element.get('A'))];
  return Object.fromEntries(entries.map(([key, value]) => [key, value instanceof Name ? value.name : Number(value)]));
}

/** The structure as indented lines: role, attributes, text. */
export function printStructure({ role, attributes, text, children }: Structure, depth = 0): string[] {
  const notes = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
  const words = text === '' ? '' : ` |${text}|`;
  return [
    `${'  '.repeat(depth)}${role}${notes.join('')}${words}`,
    ...children.flatMap((child) => printStructure(child, depth + 1)),
  ];
}
