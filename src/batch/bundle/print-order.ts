import type { PaperOrder } from '../../pipeline/paper-order.js';
import { codePointOrder } from '../../world/code-point-order.js';

/** Papers as they are filed and printed: by the place of their kinds in the year; those of one kind keep their order. */
export function inPrintOrder<T extends { readonly order: PaperOrder }>(papers: readonly T[]): readonly T[] {
  return papers.toSorted(
    (one, other) =>
      one.order.kind.order - other.order.kind.order || codePointOrder(one.order.kind.id, other.order.kind.id),
  );
}
