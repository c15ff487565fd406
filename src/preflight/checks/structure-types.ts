import type { Check } from '../check.js';
import { finding } from '../finding.js';

/** The structure uses types every reader knows, and each element knows the one it stands in. */
export const checkStructureTypes: Check = ({ structure }) => {
  if (structure === undefined) return [];
  const { elements, roles, root } = structure;
  const unknown = new Set(elements.filter(({ isStandard }) => !isStandard).map(({ type }) => type));
  const lost = elements.filter(({ dictionary, parent }) => dictionary.dictionary('P') !== (parent?.dictionary ?? root));
  return [
    ...[...unknown].map((type) => finding('structure-type', { found: type })),
    ...roles.remapped.map((type) => finding('remapped-type', { element: type })),
    ...lost.map(({ type, dictionary }) => finding('structure-parent', { element: type, object: dictionary.id })),
  ];
};
