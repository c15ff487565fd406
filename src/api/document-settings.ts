import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fieldPath } from '../diagnostics/field-path.js';
import type { DocumentKind } from '../documents/read-template.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { ordersOf } from '../pipeline/paper-order.js';

/** Settings for papers that do not exist, and for what no file of a kind can be made for: slips that would pass in silence. */
export function documentSettings(bloc: LoadedBlocYear, { registry }: Resources): readonly Diagnostic[] {
  const { documents } = bloc.data;
  if (Object.keys(documents).length === 0) return [];
  const kinds = [...registry.kinds.values()];
  const known = [...registry.kinds.keys(), ...registry.broken.keys()].sort();
  const others = Object.keys(documents).filter((id) => !known.includes(id));
  const papers = others.length === 0 ? [] : papersOf(bloc, kinds);
  const unknown = others
    .filter((id) => !papers.includes(id))
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

/** The names of the papers that are one of several of their kind. */
function papersOf(bloc: LoadedBlocYear, kinds: readonly DocumentKind[]): readonly string[] {
  return kinds.flatMap((kind) =>
    ordersOf(bloc, kind, false).flatMap(({ subject }) => ('key' in subject ? [`${kind.id}-${subject.key}`] : [])),
  );
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
