import { isSameBytes } from './same-bytes.js';

/** Files by their paths. */
type Files = ReadonlyMap<string, Uint8Array>;

/** Whether there are the same files under the same paths. */
export function isSameFiles(some: Files, others: Files): boolean {
  return some.size === others.size && [...others].every(([path, bytes]) => isSameBytes(some.get(path), bytes));
}
