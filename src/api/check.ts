import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { isCalledFor, makePaper, ordersOf, prepareKind } from '../pipeline.js';
import { documentSettings } from './document-settings.js';
import { mergeFindings } from './merge-findings.js';

/** Reads one bloc year as its papers would: what is missing in them, what cannot be printed. Nothing is written. */
export function check(bloc: LoadedBlocYear, resources: Resources): readonly Diagnostic[] {
  const { kinds, broken } = resources.registry;
  const made = [...kinds.values()].flatMap((kind) => {
    const prepared = prepareKind(kind, resources);
    if (!prepared.ok) return prepared.diagnostics;
    const orders = ordersOf(bloc, kind, false).filter((order) => isCalledFor(bloc, order));
    return orders.flatMap((order) => makePaper(bloc, order, resources).diagnostics);
  });
  return mergeFindings([...[...broken.values()].flat(), ...documentSettings(bloc, resources), ...made]);
}
