import { joinPath, normalPath } from '../../world/paths.js';

const DRIVE = /^[A-Za-z]:\//u;

/**
 * Where the way that `relativePath` found leads from that folder. By the names alone, as it was found: where the folder is a link,
 * the system would go up from what the link leads to.
 */
export function pathFrom(folder: string, relative: string): string {
  return normalPath(DRIVE.test(relative) ? relative : joinPath(folder, relative));
}
