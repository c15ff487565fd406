import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { unwritable } from '../../diagnostics/unwritable.js';
import { joinPath } from '../../world/paths.js';
import type { WorldFailure } from '../../world/world.js';

/** What is told of a file of the output folder that could not be written. */
export function unwritten(failure: WorldFailure, folder: string): Diagnostic {
  const { path = '' } = failure;
  return unwritable(path === '' ? folder : joinPath(folder, path), failure);
}
