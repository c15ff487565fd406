import { extensionOf } from './paths.js';

/** The path itself where it is free, else numbered before its extension: `a.yaml`, `a (2).yaml`. */
export function freePath(path: string, taken: { readonly has: (path: string) => boolean }): string {
  const end = path.length - extensionOf(path).length;
  let free = path;
  for (let number = 2; taken.has(free); number += 1) free = `${path.slice(0, end)} (${number})${path.slice(end)}`;
  return free;
}
