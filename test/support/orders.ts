import type { LoadedBlocYear, Resources } from '../../src/index.js';
import { isCalledFor } from '../../src/pipeline/is-called-for.js';
import { ordersOf, type PaperOrder } from '../../src/pipeline/paper-order.js';

/** A paper to make and what its file would be called after the bloc. */
export interface NamedOrder {
  readonly name: string;
  readonly order: PaperOrder;
  /** The data speaks of it: it is made without being asked for. */
  readonly calledFor: boolean;
}

/** Every paper a bloc year can have, skeletons too. */
export function allOrders(bloc: LoadedBlocYear, { registry }: Resources): readonly NamedOrder[] {
  return [...registry.kinds.values()].flatMap((kind) =>
    ordersOf(bloc, kind, false).map((order) => ({
      name: 'key' in order.subject ? `${kind.id}-${order.subject.key}` : kind.id,
      order,
      calledFor: isCalledFor(bloc, order),
    })),
  );
}

/** Those of its papers the data calls for. */
export function ordersCalledFor(bloc: LoadedBlocYear, resources: Resources): readonly NamedOrder[] {
  return allOrders(bloc, resources).filter(({ calledFor }) => calledFor);
}
