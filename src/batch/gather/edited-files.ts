import type { FileEntry } from '../manifest/manifest.js';
import { isMadeIn } from '../manifest/scopes.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { type EditedRoom, isEdited } from './is-edited.js';

/**
 * Files of the papers a run is over, of one kind or of all, that a person has changed, in whatever format: a bundle does not hold
 * the changes, an archive only in that format.
 */
export async function editedFiles(
  { entry: { files }, planned: { scope } }: StandingBloc,
  room: EditedRoom,
  kind?: string,
): Promise<readonly string[]> {
  const bundled = new Set(files.filter((file) => isMadeIn(file, scope)).map(paperOf));
  const edited: string[] = [];
  for (const file of files) {
    if (file.bundle !== undefined || file.orphan === true || !bundled.has(paperOf(file))) continue;
    if (kind !== undefined && file.document !== kind) continue;
    if (await isEdited(file, room)) edited.push(file.path);
  }
  return edited;
}

function paperOf({ document, key, draft = false }: FileEntry): string {
  return JSON.stringify([document, key, draft]);
}
