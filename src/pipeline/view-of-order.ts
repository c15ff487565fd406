import type { BlocYear } from '../model/bloc-year.js';
import type { LegalBases } from '../view/legal-bases.js';
import type { PaperFacts } from '../view/paper.js';
import { buildView } from '../view/view.js';
import type { View } from '../view/view-shape.js';
import { factsOf, type PaperOrder } from './paper-order.js';

/** What a paper says, and all that decides it. */
export interface OrderedView {
  readonly facts: PaperFacts;
  readonly view: View;
  readonly legal: LegalBases;
}

/** Whether a paper is called for is read from its view, and then the paper is made from it. */
const KNOWN = new WeakMap<PaperOrder, { readonly data: BlocYear; readonly ordered: OrderedView }>();

/** The view of a paper ordered of a bloc year, built once. */
export function viewOfOrder(data: BlocYear, order: PaperOrder): OrderedView {
  const known = KNOWN.get(order);
  if (known?.data === data) return known.ordered;
  const facts = factsOf(data, order);
  const ordered = { facts, ...buildView(facts) };
  KNOWN.set(order, { data, ordered });
  return ordered;
}
