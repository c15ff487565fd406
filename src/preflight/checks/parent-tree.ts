import type { Check } from '../check.js';
import { finding } from '../finding.js';
import { readNumberTree } from '../pdf/number-tree.js';

/** From a piece of content or a field its element can be found, as readers that are pointed at one do. */
export const checkParentTree: Check = ({ structure, drawn, pages }) => {
  if (structure === undefined) return [];
  const tree = readNumberTree(structure.root.dictionary('ParentTree'));
  const lostPages = drawn.flatMap((each) => {
    if (each.kind !== 'mark') return [];
    const owner = structure.contentOwner(each.container, each.id);
    const listed = tree.get(each.container.number('StructParents') ?? -1)?.[each.id];
    return owner === undefined || listed === owner.dictionary ? [] : [each.page];
  });
  const lostFields = pages.flatMap(({ number: page, annotations }) =>
    annotations
      .filter((annotation) => {
        const owner = structure.objectOwner(annotation);
        const [listed] = tree.get(annotation.number('StructParent') ?? -1) ?? [];
        return owner !== undefined && listed !== owner.dictionary;
      })
      .map(() => page),
  );
  return [...new Set([...lostPages, ...lostFields])].map((page) => finding('parent-tree', { page }));
};
