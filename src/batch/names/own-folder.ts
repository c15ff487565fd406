import { type Naming, paperPath } from './paper-path.js';

/**
 * The folder that a pattern gives each bloc for itself; none where it mixes the names of blocs with what differs from paper to
 * paper, so that two blocs may come to one path: `{bloc}-{key}` is `a-b-c` for `a` and for `a-b`.
 */
export function ownFolder(bloc: string, year: number, { pattern, style }: Naming): string | undefined {
  const folders = pattern.split('/').slice(0, -1);
  const head = folders.slice(0, folders.findIndex((name) => name.includes('{bloc}')) + 1);
  if (folders.some(mayVanish) || !head.every(isFixed)) return undefined;
  const named = { bloc, year, order: 0, kind: { id: '', name: '' }, draft: false, format: '' };
  return paperPath(named, { pattern: head.join('/'), style });
}

/** Without it the folders below would be counted otherwise. */
function mayVanish(folder: string): boolean {
  return folder.replace(/\[[^[\]]*\]|\{key\}|[\s.]/gu, '') === '';
}

/** A year has four digits: with it too no two blocs share a name. */
function isFixed(folder: string): boolean {
  return !/[[{]/u.test(folder.replaceAll('{bloc}', '').replaceAll('{year}', ''));
}
