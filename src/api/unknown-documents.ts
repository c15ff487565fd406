import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fieldPath } from '../diagnostics/field-path.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';

/** Settings the data gives for kinds of document that do not exist: a slip that would otherwise pass in silence. */
export function unknownDocuments(bloc: LoadedBlocYear, { registry }: Resources): readonly Diagnostic[] {
  const known = [...registry.kinds.keys(), ...registry.broken.keys()].sort();
  return Object.keys(bloc.data.documents)
    .filter((id) => !known.includes(id))
    .map((found) => {
      const path = fieldPath(['documents', found]);
      return diagnose('document.unknown', {
        path,
        ...bloc.locate(path),
        facts: { found, ...alternatives(found, known) },
      });
    });
}
