import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isMadeIn } from '../manifest/scopes.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { editedFiles } from './edited-files.js';
import type { EditedRoom } from './is-edited.js';
import { newestPath } from './newest-path.js';

/** Tells of the bundles among the papers of their blocs which files of persons they do not hold. */
export async function toldOfBundles(
  standing: readonly StandingBloc[],
  room: EditedRoom,
): Promise<readonly Diagnostic[]> {
  const told: Diagnostic[] = [];
  for (const bloc of standing) {
    const { entry, planned } = bloc;
    const bundle = entry.files.find((file) => file.bundle !== undefined && isMadeIn(file, planned.scope));
    const files = bundle === undefined ? [] : await editedFiles(bloc, room);
    if (bundle === undefined || files.length === 0) continue;
    const path = await newestPath(bundle, room.folder, room.world);
    told.push(diagnose('batch.bundle-without', { facts: { path, files } }));
  }
  return told;
}
