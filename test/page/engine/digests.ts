import { sha256 } from '../../../src/batch/sha256.js';

/** Files by their hashes: bytes are compared letter by letter else, which takes long. */
export function digests(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, string>> {
  const paths = Object.keys(files).sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(files[path] ?? new Uint8Array())]));
}
