import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DocumentKind } from '../documents/read-template.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { wholePlace } from '../model/whole-place.js';
import { isCalledFor } from '../pipeline/is-called-for.js';
import { ordersOf, type PaperOrder } from '../pipeline/paper-order.js';
import { documentSettings } from './document-settings.js';

/** Which papers of a bloc year are meant. */
export interface PaperChoice {
  /** Ids of kinds; when absent, all whose subject the data speaks of. */
  readonly documents?: readonly string[];
  /** Marks every paper as a draft. */
  readonly draft: boolean;
}

/** The papers that a choice means, and what is wrong with the choice or with settings of papers. */
export function papersToMake(
  bloc: LoadedBlocYear,
  resources: Resources,
  { documents, draft }: PaperChoice,
): { readonly orders: readonly PaperOrder[]; readonly diagnostics: readonly Diagnostic[] } {
  const { kinds, diagnostics } = chooseKinds(resources, documents);
  const orders = kinds.map((kind) => {
    const all = ordersOf(bloc, kind, draft);
    return documents === undefined ? all.filter((order) => isCalledFor(bloc, order)) : all;
  });
  const without = documents === undefined ? [] : kinds.filter((_, index) => orders[index]?.length === 0);
  return {
    orders: orders.flat(),
    diagnostics: [
      ...diagnostics,
      ...documentSettings(bloc, resources),
      ...without.map((kind) => noSubject(kind, bloc)),
    ],
  };
}

function noSubject({ name, per }: DocumentKind, bloc: LoadedBlocYear): Diagnostic {
  return diagnose('document.no-subject', { place: wholePlace(bloc, 'bloc.name'), facts: { document: name, per } });
}

/** The kinds asked for; a template that cannot be read is an error only for whoever asks for it. */
function chooseKinds(
  { registry }: Resources,
  ids: readonly string[] | undefined,
): { readonly kinds: readonly DocumentKind[]; readonly diagnostics: readonly Diagnostic[] } {
  const known = [...registry.kinds.keys(), ...registry.broken.keys()].sort();
  const chosen = ids ?? known;
  return {
    kinds: chosen.flatMap((id) => registry.kinds.get(id) ?? []),
    diagnostics: chosen.flatMap((id) => {
      if (registry.kinds.has(id)) return [];
      return (
        registry.broken.get(id) ?? [diagnose('document.unknown', { facts: { found: id, ...alternatives(id, known) } })]
      );
    }),
  };
}
