import { partTarget } from '../../zip/part-target.js';
import { parsePart } from '../xml/parse-part.js';

/** A part that another part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its kind: `styles`, `header`, … */
  readonly kind: string;
  /** Its name in the package. */
  readonly target: string;
}

/** What a part of a package refers to, or nothing when the list of it is broken; `''` is the package itself. */
export function relationshipsOf(
  part: string,
  parts: ReadonlyMap<string, Uint8Array>,
): readonly Relationship[] | undefined {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const list = parts.get(`${folder}_rels/${part.slice(cut)}.rels`);
  if (list === undefined) return [];
  return parsePart(list)?.children.flatMap(({ attributes }) => {
    const target = attributes.get('Target');
    if (target === undefined || attributes.get('TargetMode') === 'External') return [];
    const kind = attributes.get('Type')?.split('/').at(-1) ?? '';
    return [{ id: attributes.get('Id') ?? '', kind, target: partTarget(folder, target) }];
  });
}
