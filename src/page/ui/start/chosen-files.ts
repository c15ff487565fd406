import { accepted } from './accepted.js';
import { entered } from './entered.js';
import type { Picked } from './picked.js';

/** The files chosen in a dialog of the browser; of a folder those worth reading. */
export function chosenFiles(files: Iterable<File>): readonly Picked[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.includes('/') || worthReading(path.split('/')));
}

function worthReading(parts: readonly string[]): boolean {
  return parts.slice(1, -1).every(entered) && accepted(parts.at(-1) ?? '');
}
