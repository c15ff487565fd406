import { elementsOf, type XmlElement } from '../xml-tree.js';
import { type PartTrees, treesOf, valuesOf, without } from './parts.js';

/** Elements that name a style by the attribute `w:val`, and the type it must be of; any when not said. */
const STYLE_USERS = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
  'w:basedOn': undefined,
  'w:next': 'paragraph',
  'w:link': undefined,
} as const;

/** A field's code that points to a bookmark. */
const POINTING_FIELD = /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/;

/** References into nothing: styles, numberings, bookmarks, comments, types of shapes. */
export function lintReferences(parts: PartTrees): readonly string[] {
  return [...styles(parts), ...numbers(parts), ...bookmarks(parts), ...comments(parts), ...shapes(parts)];
}

function styles(parts: PartTrees): readonly string[] {
  const sheet = parts['word/styles.xml'];
  const known = sheet ? elementsOf(sheet, 'w:style').map(({ attributes }) => attributes) : [];
  return treesOf(parts).flatMap(([name, part]) =>
    Object.entries(STYLE_USERS).flatMap(([user, type]) => {
      const fitting = known.filter((style) => type === undefined || style['w:type'] === type);
      const ids = fitting.flatMap((style) => style['w:styleId'] ?? []);
      return without(valuesOf(part, [user], 'w:val'), ids).map((id) => `${name}: ${user} style ${id} does not exist`);
    }),
  );
}

function numbers(parts: PartTrees): readonly string[] {
  const definitions = parts['word/numbering.xml'];
  const levels = new Map(
    definitionsOf(definitions, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'],
      valuesOf(each, ['w:lvl'], 'w:ilvl'),
    ]),
  );
  const known = new Map(
    definitionsOf(definitions, 'w:num').map((each) => [
      each.attributes['w:numId'],
      levels.get(valuesOf(each, ['w:abstractNumId'], 'w:val')[0]),
    ]),
  );
  const broken = [...known].filter(([, found]) => !found).map(([id]) => `number ${id} has no definition`);
  const used = treesOf(parts)
    .flatMap(([, part]) => elementsOf(part, 'w:numPr'))
    .map((each) => [valuesOf(each, ['w:numId'], 'w:val')[0] ?? '', valuesOf(each, ['w:ilvl'], 'w:val')[0] ?? '']);
  const missing = used.filter(([id = '', level = '']) => !known.get(id)?.includes(level));
  return [...broken, ...missing.map(([id, level]) => `number ${id} level ${level} does not exist`)];
}

function definitionsOf(part: XmlElement | undefined, name: string): readonly XmlElement[] {
  return part === undefined ? [] : elementsOf(part, name);
}

function bookmarks(parts: PartTrees): readonly string[] {
  const trees = treesOf(parts);
  const ids = (name: string) => trees.flatMap(([, tree]) => valuesOf(tree, [name], 'w:id'));
  const [starts, ends] = [ids('w:bookmarkStart'), ids('w:bookmarkEnd')];
  const names = trees.flatMap(([, tree]) => valuesOf(tree, ['w:bookmarkStart'], 'w:name'));
  const codes = trees.flatMap(([, tree]) => elementsOf(tree, 'w:instrText')).map(({ text }) => text);
  const pointers = [
    ...trees.flatMap(([, tree]) => valuesOf(tree, ['w:hyperlink'], 'w:anchor')),
    ...codes.flatMap((code) => POINTING_FIELD.exec(code)?.[1] ?? []),
  ];
  return [
    ...without(starts, ends).map((id) => `bookmark ${id} does not end`),
    ...without(ends, starts).map((id) => `bookmark ${id} does not begin`),
    ...without(pointers, names).map((name) => `bookmark ${name} does not exist`),
  ];
}

/** Each comment has one reference, which its range comes before; there are no others. */
function comments(parts: PartTrees): readonly string[] {
  const known = valuesOf(parts['word/comments.xml'], ['w:comment'], 'w:id');
  const body = parts['word/document.xml'];
  const used = valuesOf(body, ['w:commentReference'], 'w:id');
  const [starts, ends] = [
    valuesOf(body, ['w:commentRangeStart'], 'w:id'),
    valuesOf(body, ['w:commentRangeEnd'], 'w:id'),
  ];
  return [
    ...without([...used, ...starts, ...ends], known).map((id) => `comment ${id} does not exist`),
    ...without(known, used).map((id) => `comment ${id} is not in the text`),
    ...without(starts, ends).map((id) => `the range of comment ${id} does not end`),
    ...without(ends, starts).map((id) => `the range of comment ${id} does not begin`),
  ];
}

function shapes(parts: PartTrees): readonly string[] {
  return treesOf(parts).flatMap(([name, part]) => {
    const types = valuesOf(part, ['v:shapetype'], 'id').map((id) => `#${id}`);
    return without(valuesOf(part, ['v:shape'], 'type'), types).map((id) => `${name}: type ${id} of a shape is missing`);
  });
}
