import { elementsOf, type XmlElement } from '../xml-tree.js';
import { everyElement, type PartTrees, treesOf, valuesOf, without } from './parts.js';

/** Relationships a part has by being there: nothing in the text points to them. */
const IMPLIED =
  /\/(officeDocument|core-properties|extended-properties|styles|numbering|settings|theme|fontTable|comments)$/;

/** Attributes that name a relationship. */
const POINTER = /^r:(id|embed|link|pict|href)$/;

/** Content types and relationships: every part has a type and is reached, every relationship leads somewhere and is used. */
export function lintPackage(parts: PartTrees): readonly string[] {
  return [...contentTypes(parts), ...relationships(parts), ...unreached(parts)];
}

function contentTypes(parts: PartTrees): readonly string[] {
  const types = parts['[Content_Types].xml'];
  if (!types) return ['no content types'];
  const overrides = valuesOf(types, ['Override'], 'PartName').map((name) => name.slice(1));
  const extensions = valuesOf(types, ['Default'], 'Extension');
  const names = Object.keys(parts).filter((name) => name !== '[Content_Types].xml');
  const untyped = without(names, overrides).filter((name) => !extensions.includes(name.split('.').at(-1) ?? ''));
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...without(overrides, names).map((name) => `content type of missing ${name}`),
  ];
}

function relationships(parts: PartTrees): readonly string[] {
  return treesOf(parts).flatMap(([name, part]) => {
    if (name.endsWith('.rels')) return danglingTargets(name, part, parts);
    const list = parts[name.replace(/([^/]*)$/, '_rels/$1.rels')];
    const known = valuesOf(list, ['Relationship'], 'Id');
    const used = everyElement(part)
      .flatMap(({ attributes }) => Object.entries(attributes))
      .flatMap(([key, value]) => (POINTER.test(key) ? [value] : []));
    return [
      ...without(used, known).map((id) => `${name}: relationship ${id} does not exist`),
      ...without(pointedTo(list), used).map((id) => `${name}: relationship ${id} is not used`),
    ];
  });
}

function pointedTo(list: XmlElement | undefined): readonly string[] {
  if (list === undefined) return [];
  const told = elementsOf(list, 'Relationship').filter(({ attributes }) => !IMPLIED.test(attributes.Type ?? ''));
  return told.flatMap(({ attributes }) => attributes.Id ?? []);
}

function danglingTargets(name: string, list: XmlElement, parts: PartTrees): readonly string[] {
  return targetsOf(name, list)
    .filter((target) => !(target in parts))
    .map((target) => `${name}: target ${target} does not exist`);
}

function targetsOf(name: string, list: XmlElement): readonly string[] {
  const folder = name.replace(/_rels\/[^/]*$/, '');
  return elementsOf(list, 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => folder + (attributes.Target ?? ''));
}

function unreached(parts: PartTrees): readonly string[] {
  const reached = treesOf(parts).flatMap(([name, tree]) => (name.endsWith('.rels') ? targetsOf(name, tree) : []));
  const names = Object.keys(parts).filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
  return without(names, reached).map((name) => `no relationship leads to ${name}`);
}
