import { partTarget } from '../../../zip/part-target.js';
import type { Package } from './open-package.js';
import { readXml } from './read-xml.js';

/** A part that another part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its kind: `worksheet`, `styles`, … */
  readonly kind: string;
  /** Its name in the package. */
  readonly target: string;
}

/** What a part refers to inside the package; `''` is the package itself. Nothing when that cannot be read. */
export function relationshipsOf(part: string, { part: partNamed }: Package): readonly Relationship[] | undefined {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const bytes = partNamed(`${folder}_rels/${part.slice(cut)}.rels`);
  if (bytes === undefined) return undefined;
  const found: Relationship[] = [];
  const isSound = readXml(bytes, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return;
      found.push({ id, kind: type.split('/').at(-1) ?? '', target: partTarget(folder, target) });
    },
  });
  return isSound ? found : undefined;
}
