import { elementsOf, type XmlElement } from '../xml-tree.js';

/** The parts of a file by name: trees of XML, and nothing for what is not XML. */
export type PartTrees = Readonly<Record<string, XmlElement | undefined>>;

/** The parts that are XML. */
export function treesOf(parts: PartTrees): readonly (readonly [name: string, tree: XmlElement])[] {
  return Object.entries(parts).flatMap(([name, tree]) => (tree === undefined ? [] : [[name, tree] as const]));
}

/** An element and all below it, in reading order. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (each: XmlElement) => {
    found.push(each);
    each.children.forEach(visit);
  };
  visit(element);
  return found;
}

/** The values of an attribute of all elements of these names, in reading order of each name. */
export function valuesOf(
  element: XmlElement | undefined,
  names: readonly string[],
  attribute: string,
): readonly string[] {
  if (element === undefined) return [];
  return names.flatMap((name) => elementsOf(element, name)).flatMap((each) => each.attributes[attribute] ?? []);
}

/** Those that occur again. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}

/** Those of the first that the second does not have. */
export function without(values: readonly string[], known: readonly string[]): readonly string[] {
  return values.filter((value) => !known.includes(value));
}
