import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { makePaper } from '../pipeline.js';
import { unknownDocuments } from './unknown-documents.js';

/** Reads one bloc year as its papers would: what is missing in them, what cannot be printed. Nothing is written. */
export function check(bloc: LoadedBlocYear, resources: Resources): readonly Diagnostic[] {
  const { kinds, broken } = resources.registry;
  const made = [...kinds.values()].flatMap((kind) => makePaper(bloc, kind, false, resources).diagnostics);
  return [...[...broken.values()].flat(), ...unknownDocuments(bloc, resources), ...made];
}
