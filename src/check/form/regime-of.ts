import type { BlocYear } from '../../model/bloc-year.js';

/** The regime of the paper a path of the data belongs to: that of the bloc unless the paper has its own. */
export function regimeOf({ documents, regime }: BlocYear, path: string): BlocYear['regime'] {
  const key = /^documents\.([^.[]+)/u.exec(path)?.[1];
  if (key === undefined) return regime;
  return documents[key]?.regime ?? documents[kindIn(documents, key)]?.regime ?? regime;
}

/** Settings of one paper of a kind have the id of the kind before their own: `dang-ky-so-y-te`. */
function kindIn(documents: BlocYear['documents'], key: string): string {
  for (let end = key.lastIndexOf('-'); end > 0; end = key.lastIndexOf('-', end - 1)) {
    const id = key.slice(0, end);
    if (Object.hasOwn(documents, id)) return id;
  }
  return '';
}
