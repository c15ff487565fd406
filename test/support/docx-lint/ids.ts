import { elementsOf } from '../xml-tree.js';
import { type PartTrees, repeated, treesOf, valuesOf } from './parts.js';

/** What must not occur twice in a part: element and attribute. */
const UNIQUE_IN_PART = [
  ['w:style', 'w:styleId'],
  ['w:num', 'w:numId'],
  ['w:abstractNum', 'w:abstractNumId'],
  ['w:comment', 'w:id'],
  ['w:commentReference', 'w:id'],
  ['w:commentRangeStart', 'w:id'],
  ['w:commentRangeEnd', 'w:id'],
  ['Relationship', 'Id'],
  ['Override', 'PartName'],
  ['Default', 'Extension'],
] as const;

/** What must not occur twice in the whole file. */
const UNIQUE_IN_FILE = [
  ['w:bookmarkStart', 'w:id'],
  ['w:bookmarkStart', 'w:name'],
  ['wp:docPr', 'id'],
  ['v:shape', 'id'],
  ['v:shapetype', 'id'],
  ['o:signatureline', 'id'],
] as const;

/** Ids that occur twice, and two styles of one name. */
export function lintIds(parts: PartTrees): readonly string[] {
  const trees = treesOf(parts);
  const inParts = trees.flatMap(([part, tree]) =>
    UNIQUE_IN_PART.flatMap(([name, attribute]) =>
      repeated(valuesOf(tree, [name], attribute)).map((value) => `${part}: ${name} ${value} twice`),
    ),
  );
  const inFile = UNIQUE_IN_FILE.flatMap(([name, attribute]) =>
    repeated(trees.flatMap(([, tree]) => valuesOf(tree, [name], attribute))).map(
      (value) => `${name} ${attribute} ${value} twice`,
    ),
  );
  const controls = trees
    .flatMap(([, tree]) => elementsOf(tree, 'w:sdtPr'))
    .flatMap(({ children }) => children.filter(({ name }) => name === 'w:id'))
    .flatMap(({ attributes }) => attributes['w:val'] ?? []);
  const names = trees.flatMap(([, tree]) =>
    elementsOf(tree, 'w:style').flatMap((style) => valuesOf(style, ['w:name'], 'w:val').slice(0, 1)),
  );
  return [
    ...inParts,
    ...inFile,
    ...repeated(controls).map((id) => `content control ${id} twice`),
    ...repeated(names).map((name) => `two styles called ${name}`),
  ];
}
