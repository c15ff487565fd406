import { elementsOf, type XmlElement } from '../xml-tree.js';
import { type PartTrees, treesOf, valuesOf } from './parts.js';

const LONGEST = 64;

/** Content controls Word would refuse or lose: without a title, titles too long, more than one look in plain text. */
export function lintControls(parts: PartTrees): readonly string[] {
  return treesOf(parts).flatMap(([, tree]) => elementsOf(tree, 'w:sdt').flatMap(problemsOf));
}

function problemsOf(control: XmlElement): readonly string[] {
  const [alias = '', tag = ''] = ['w:alias', 'w:tag'].map((name) => valuesOf(control, [name], 'w:val')[0] ?? '');
  const properties = control.children.find(({ name }) => name === 'w:sdtPr');
  const content = control.children.find(({ name }) => name === 'w:sdtContent');
  const id = properties?.children.find(({ name }) => name === 'w:id')?.attributes['w:val'];
  const plain = properties?.children.some(({ name }) => name === 'w:text');
  return [
    ...[alias, tag].filter((text) => text === '' || text.length > LONGEST).map((text) => `title or tag “${text}”`),
    ...(id === undefined ? ['has no id'] : []),
    ...(plain && content?.children.map(({ name }) => name).join() !== 'w:r' ? ['does not hold one run'] : []),
    ...(elementsOf(control, 'w:sdt').length > 1 ? ['holds another'] : []),
  ].map((problem) => `content control ${id}: ${problem}`);
}
