import { normalPath } from '../../world/paths.js';

/** The path of a file as a URI: relative when the path is, with `/` between names that are escaped where they must be. */
export function artifactUri(path: string): string {
  const [, drive = '', rest = ''] = /^([A-Za-z]:(?=[/\\]))?(.*)$/su.exec(path) ?? [];
  const names = normalPath(rest).split('/').map(encodeURIComponent).join('/');
  if (drive !== '') return `file:///${drive}${names}`;
  return names.startsWith('/') ? `file://${names}` : names;
}
