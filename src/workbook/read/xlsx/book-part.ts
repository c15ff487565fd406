import type { Package } from './open-package.js';
import { readXml } from './read-xml.js';
import { type Relationship, relationshipsOf } from './relationships.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

/** What the first part of a workbook says. */
export interface BookPart {
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly isFrom1904: boolean;
  readonly strings?: string;
  readonly styles?: string;
}

/** Reads the list of a workbook's sheets; nothing when there is none, or it is damaged. */
export function bookPart(opened: Package): BookPart | undefined {
  const book = relationshipsOf('', opened)?.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const bytes = opened.part(book);
  const links = relationshipsOf(book, opened);
  if (bytes === undefined || links === undefined) return undefined;
  const sheets: ListedSheet[] = [];
  let isFrom1904 = false;
  let isBook = false;
  const isSound = readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbook') isBook = true;
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name === 'sheet') sheets.push(...listedSheet(attributes, links));
    },
  });
  if (!isSound || !isBook) return undefined;
  return { sheets, isFrom1904, ...target('strings', 'sharedStrings', links), ...target('styles', 'styles', links) };
}

/** A sheet that is a chart or a page of macros has no cells. */
function listedSheet(
  attributes: Readonly<Record<string, string>>,
  links: readonly Relationship[],
): readonly ListedSheet[] {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
  const link = links.find((each) => each.id === id && each.kind === 'worksheet');
  if (link === undefined) return [];
  const { name = '', state = 'visible' } = attributes;
  return [{ name, isHidden: state !== 'visible', part: link.target }];
}

function target<Name extends string>(name: Name, wanted: string, links: readonly Relationship[]) {
  const found = links.find(({ kind }) => kind === wanted);
  return found === undefined ? {} : { [name]: found.target };
}
