import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { isPresent } from '../view/present.js';
import type { PaperOrder } from './paper-order.js';
import { viewOfOrder } from './view-of-order.js';

/** The data speaks of what the paper is for; otherwise it is made only on demand, to be filled in by hand. */
export function isCalledFor({ data }: LoadedBlocYear, order: PaperOrder): boolean {
  const { needs } = order.kind;
  if (needs.length === 0) return true;
  const { view } = viewOfOrder(data, order);
  return needs.some((path) => isPresent(at(view, path.split('.'))));
}

function at(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return isThere ? at(Reflect.get(value, step), rest) : undefined;
}
