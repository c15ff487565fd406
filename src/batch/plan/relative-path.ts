import { normalPath } from '../../world/paths.js';

/** The way from a folder to a file, both absolute, as it is on any machine that holds both alike; the file itself on another drive. */
export function relativePath(folder: string, file: string): string {
  const from = normalPath(folder).split('/');
  const to = normalPath(file).split('/');
  if (from[0]?.toLowerCase() !== to[0]?.toLowerCase()) return normalPath(file);
  const differs = from.findIndex((name, index) => name !== to[index]);
  const shared = differs < 0 ? from.length : differs;
  return [
    ...from
      .slice(shared)
      .filter((name) => name !== '')
      .map(() => '..'),
    ...to.slice(shared),
  ].join('/');
}
