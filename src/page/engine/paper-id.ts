import type { PaperOrder } from '../../pipeline/paper-order.js';

/** The name of a paper among those of its bloc, final or draft. */
export function paperId({ kind, subject }: Pick<PaperOrder, 'kind' | 'subject'>): string {
  return subject.per === 'bloc' ? kind.id : `${kind.id}/${subject.key}`;
}
