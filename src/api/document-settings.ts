import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fieldPath } from '../diagnostics/field-path.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { ordersOf } from '../pipeline/paper-order.js';

/** Settings for papers that do not exist, and for what no file of a kind can be made for: slips that would pass in silence. */
export function documentSettings(bloc: LoadedBlocYear, { registry }: Resources): readonly Diagnostic[] {
  const { documents } = bloc.data;
  const kinds = [...registry.kinds.values()];
  const papers = kinds.flatMap((kind) =>
    ordersOf(bloc, kind, false).flatMap(({ subject }) => ('key' in subject ? [`${kind.id}-${subject.key}`] : [])),
  );
  const known = [...registry.kinds.keys(), ...registry.broken.keys()].sort();
  const unknown = Object.keys(documents)
    .filter((id) => !known.includes(id) && !papers.includes(id))
    .map((found) => {
      const kind = kinds.find(({ id }) => found.startsWith(`${id}-`));
      return kind === undefined
        ? at(bloc, ['documents', found], 'document.unknown', { found, ...alternatives(found, known) })
        : at(bloc, ['documents', found], 'document.no-paper', { found, document: kind.name });
    });
  const impossible = kinds.flatMap(({ id, per, also }) => {
    const found = documents[id]?.per;
    const allowed = [per, ...also];
    return found === undefined || allowed.includes(found)
      ? []
      : [at(bloc, ['documents', id, 'per'], 'data.not-allowed', { found, allowed })];
  });
  return [...unknown, ...impossible];
}

function at(
  bloc: LoadedBlocYear,
  steps: readonly string[],
  code: 'document.unknown' | 'document.no-paper' | 'data.not-allowed',
  facts: Diagnostic['facts'],
): Diagnostic {
  const path = fieldPath(steps);
  return diagnose(code, { path, ...bloc.locate(path), facts });
}
