import type { OrderedPaper } from '../../api/checked-papers.js';
import type { OpenBloc } from '../../api/open-bloc.js';
import { papersToMake } from '../../api/papers-to-make.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { makePaper } from '../../pipeline/make-paper.js';
import type { PaperOrder } from '../../pipeline/paper-order.js';
import type { PaperId } from '../protocol.js';
import { paperId } from './paper-id.js';

/** Which papers the data of an open bloc calls for costs more to find than one of them to make. */
const ORDERS = new WeakMap<OpenBloc, { readonly draft: boolean; readonly orders: readonly PaperOrder[] }>();

/** One paper of a bloc. The others are not made for it: whoever turns from paper to paper does not wait for all. */
export function paperOf(open: OpenBloc, { paper: wanted, draft }: Omit<PaperId, 'bloc'>): Outcome<OrderedPaper> {
  const order = ordersOf(open, draft).find((each) => paperId(each) === wanted);
  if (order === undefined) return failure([diagnose('page.no-paper')]);
  const made = makePaper(open.bloc, order, open.resources);
  return made.ok ? success({ order, paper: made.value }) : made;
}

function ordersOf(open: OpenBloc, draft: boolean): readonly PaperOrder[] {
  const known = ORDERS.get(open);
  if (known?.draft === draft) return known.orders;
  const { orders } = papersToMake(open.bloc, open.resources, { draft });
  ORDERS.set(open, { draft, orders });
  return orders;
}
