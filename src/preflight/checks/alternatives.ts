import type { Check } from '../check.js';
import { finding } from '../finding.js';
import type { StructureElement } from '../structure/structure-element.js';

/** What is seen and not read has words beside it, and notes can be pointed at. */
export const checkAlternatives: Check = ({ structure }) => {
  const elements = structure?.elements ?? [];
  const ids = new Map<string, number>();
  const notes = elements.filter(({ type }) => type === 'Note').map(({ dictionary }) => dictionary.text('ID') ?? '');
  for (const id of notes) ids.set(id, (ids.get(id) ?? 0) + 1);
  return [
    ...elements.filter(isMute('Figure')).map(() => finding('no-alternative')),
    ...elements.filter(isMute('Formula')).map(() => finding('formula-alternative')),
    ...notes.filter((id) => id === '' || ids.get(id) !== 1).map((id) => finding('note-id', { found: id })),
  ];
};

function isMute(kind: string): (element: StructureElement) => boolean {
  return ({ type, dictionary }) =>
    type === kind && (dictionary.text('Alt') ?? '') === '' && (dictionary.text('ActualText') ?? '') === '';
}
