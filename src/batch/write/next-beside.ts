import { joinPath } from '../../world/paths.js';
import type { EditedRoom } from '../gather/is-edited.js';
import { hashAt } from '../hash-at.js';
import { isOurs } from '../manifest/known.js';
import { besidePath } from './beside-path.js';

/** Where a run would put the new version of a file that a person changed, without knowing what will be in it: see place-file.ts. */
export async function nextBeside(path: string, { folder, known, world }: EditedRoom): Promise<string> {
  for (let number = 1; ; number += 1) {
    const beside = besidePath(path, number);
    const hash = await hashAt(joinPath(folder, beside), world);
    if (hash === undefined || [beside, path].some((each) => isOurs(known, each, hash))) return beside;
  }
}
