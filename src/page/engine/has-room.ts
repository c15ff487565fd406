import { isMapping } from '../../load/plain-data.js';

/** Whether a value can be put at the end of a way through the data: into an item that is there, or the next one of a list. */
export function hasRoom(data: unknown, path: readonly (string | number)[]): boolean {
  let at = data;
  for (const step of path) {
    if (typeof step === 'number') {
      const list: readonly unknown[] = Array.isArray(at) ? at : [];
      if (step > list.length || (at !== undefined && !Array.isArray(at))) return false;
      at = list[step];
    } else {
      if (at !== undefined && !isMapping(at)) return false;
      at = at !== undefined && Object.hasOwn(at, step) ? at[step] : undefined;
    }
  }
  return true;
}
