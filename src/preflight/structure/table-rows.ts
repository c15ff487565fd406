import type { StructureElement } from './structure-element.js';

const GROUPS = new Set(['THead', 'TBody', 'TFoot']);

/** The rows of a table in order, those of its head, body and foot too. */
export function tableRows({ children }: StructureElement): readonly StructureElement[] {
  return children.flatMap((child) => {
    if (child.type === 'TR') return [child];
    return GROUPS.has(child.type) ? child.children.filter(({ type }) => type === 'TR') : [];
  });
}
