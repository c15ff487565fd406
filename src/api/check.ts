import { ruleSettings } from '../check/rule-settings.js';
import { RULES } from '../check/rules.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { isCalledFor } from '../pipeline/is-called-for.js';
import { makePaper } from '../pipeline/make-paper.js';
import { ordersOf } from '../pipeline/paper-order.js';
import { prepareKind } from '../pipeline/prepare-kind.js';
import { documentSettings } from './document-settings.js';
import { mergeFindings } from './merge-findings.js';
import { ruleFindings } from './rule-findings.js';

/** How to check. */
export interface CheckOptions {
  /** Ids of rules to leave out, beside those the data switches off. */
  readonly off?: readonly string[];
}

/** Reads one bloc year and the papers it calls for as an experienced secretary would. Nothing is changed or written. */
export function check(
  bloc: LoadedBlocYear,
  resources: Resources,
  { off = [] }: CheckOptions = {},
): readonly Diagnostic[] {
  const { kinds, broken } = resources.registry;
  const ready = [...kinds.values()].map((kind) => ({ kind, prepared: prepareKind(kind, resources) }));
  const made = ready
    .filter(({ prepared }) => prepared.ok)
    .flatMap(({ kind }) => ordersOf(bloc, kind, false).filter((order) => isCalledFor(bloc, order)))
    .map((order) => makePaper(bloc, order, resources));
  return mergeFindings([
    ...[...broken.values()].flat(),
    ...documentSettings(bloc, resources),
    ...ready.flatMap(({ prepared }) => prepared.diagnostics),
    ...made.flatMap(({ diagnostics }) => diagnostics),
    ...ruleSettings(RULES, bloc),
    ...ruleFindings(
      bloc,
      made.flatMap((paper) => (paper.ok ? [paper.value] : [])),
      { off },
    ),
  ]);
}
