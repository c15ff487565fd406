import { strFromU8, unzipSync } from 'fflate';
import { elementsOf, type XmlElement, xmlTree } from './xml-tree.js';

/** Elements that name a style, by the attribute `w:val`. */
const STYLE_USERS = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];

/** What must not occur twice: element and attribute. */
const UNIQUE = [
  ['w:style', 'w:styleId'],
  ['w:num', 'w:numId'],
  ['w:abstractNum', 'w:abstractNumId'],
  ['w:bookmarkStart', 'w:id'],
  ['Relationship', 'Id'],
  ['Override', 'PartName'],
] as const;

type Tree = Readonly<Record<string, XmlElement>>;

/** What is wrong with a DOCX file although its XML may follow the schema: references into nothing, doubled ids, bad tables. */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const first = names[0] === '[Content_Types].xml' ? [] : ['[Content_Types].xml is not first'];
  const parts: Record<string, XmlElement> = {};
  for (const name of names) {
    try {
      parts[name] = xmlTree(strFromU8(files[name] ?? new Uint8Array()));
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  }
  return [
    ...first,
    ...contentTypes(parts),
    ...relationships(parts),
    ...doubles(parts),
    ...styles(parts),
    ...numbers(parts),
    ...tables(parts),
  ];
}

function contentTypes(parts: Tree): readonly string[] {
  const types = parts['[Content_Types].xml'];
  if (!types) return ['no content types'];
  const overrides = elementsOf(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '');
  const extensions = elementsOf(types, 'Default').map(({ attributes }) => attributes.Extension ?? '');
  const untyped = Object.keys(parts).filter(
    (name) =>
      name !== '[Content_Types].xml' && !overrides.includes(name) && !extensions.includes(name.split('.').at(-1) ?? ''),
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !parts[name]).map((name) => `content type of missing ${name}`),
  ];
}

function relationships(parts: Tree): readonly string[] {
  return Object.entries(parts).flatMap(([name, part]) => {
    if (name.endsWith('.rels')) return danglingTargets(name, part, parts);
    const list = parts[name.replace(/([^/]*)$/, '_rels/$1.rels')];
    const known = list ? valuesOf(list, ['Relationship'], 'Id') : [];
    return everyElement(part)
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([key, value]) => /^r:(id|embed|link)$/.test(key) && !known.includes(value))
      .map(([, value]) => `${name}: relationship ${value} does not exist`);
  });
}

function danglingTargets(name: string, part: XmlElement, parts: Tree): readonly string[] {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  return elementsOf(part, 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External' && !parts[folder + attributes.Target])
    .map(({ attributes }) => `${name}: target ${attributes.Target} does not exist`);
}

function doubles(parts: Tree): readonly string[] {
  return Object.entries(parts).flatMap(([part, tree]) =>
    UNIQUE.flatMap(([name, attribute]) => {
      const values = valuesOf(tree, [name], attribute);
      return values
        .filter((value, index) => values.indexOf(value) < index)
        .map((value) => `${part}: ${name} ${value} twice`);
    }),
  );
}

function styles(parts: Tree): readonly string[] {
  const sheet = parts['word/styles.xml'];
  const known = sheet ? valuesOf(sheet, ['w:style'], 'w:styleId') : [];
  return Object.entries(parts).flatMap(([name, part]) =>
    valuesOf(part, STYLE_USERS, 'w:val')
      .filter((id) => !known.includes(id))
      .map((id) => `${name}: style ${id} does not exist`),
  );
}

function numbers(parts: Tree): readonly string[] {
  const definitions = parts['word/numbering.xml'];
  const body = parts['word/document.xml'];
  if (!definitions || !body) return ['no numbering or no document'];
  const levels = new Map(
    elementsOf(definitions, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'],
      valuesOf(each, ['w:lvl'], 'w:ilvl'),
    ]),
  );
  const known = new Map(
    elementsOf(definitions, 'w:num').map((each) => [
      each.attributes['w:numId'],
      levels.get(valuesOf(each, ['w:abstractNumId'], 'w:val')[0]),
    ]),
  );
  const broken = [...known].filter(([, found]) => !found).map(([id]) => `number ${id} has no definition`);
  const used = elementsOf(body, 'w:numPr').map((each) => [
    valuesOf(each, ['w:numId'], 'w:val')[0] ?? '',
    valuesOf(each, ['w:ilvl'], 'w:val')[0] ?? '',
  ]);
  const missing = used.filter(([id = '', level = '']) => !known.get(id)?.includes(level));
  return [...broken, ...missing.map(([id, level]) => `number ${id} level ${level} does not exist`)];
}

function tables(parts: Tree): readonly string[] {
  const body = parts['word/document.xml'];
  if (!body) return [];
  const rows = elementsOf(body, 'w:tbl').flatMap((table) => {
    const columns = elementsOf(table, 'w:gridCol').length;
    const spans = elementsOf(table, 'w:tr').map((row) =>
      elementsOf(row, 'w:tc').reduce((sum, cell) => sum + Number(valuesOf(cell, ['w:gridSpan'], 'w:val')[0] ?? 1), 0),
    );
    return spans.filter((span) => span !== columns).map((span) => `a row of ${span} columns in a table of ${columns}`);
  });
  const ends = elementsOf(body, 'w:tc').filter(({ children }) => children.at(-1)?.name !== 'w:p');
  const top = elementsOf(body, 'w:body')[0]?.children.map(({ name }) => name) ?? [];
  const joined = top.filter((name, index) => name === 'w:tbl' && top[index + 1] !== 'w:p');
  return [
    ...rows,
    ...ends.map(() => 'a cell without a last paragraph'),
    ...joined.map(() => 'no paragraph after a table'),
  ];
}

function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

function valuesOf(element: XmlElement, names: readonly string[], attribute: string): readonly string[] {
  return names.flatMap((name) => elementsOf(element, name)).flatMap((each) => each.attributes[attribute] ?? []);
}
