import { BLOCS } from '../../load/workspace.js';
import { baseName, folderOf } from '../../world/paths.js';

/** The folder that a bloc file belongs to: its workspace, or the folder it lies in. */
export function homeOf(file: string): string {
  const folder = folderOf(file);
  return baseName(folder) === BLOCS ? folderOf(folder) : folder;
}
