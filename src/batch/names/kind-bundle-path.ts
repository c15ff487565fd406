import type { Sides } from '../manifest/manifest.js';
import { choiceKey } from './choice-key.js';
import { paperPath } from './paper-path.js';
import type { NameStyle } from './safe-name.js';

const FOLDERS: Readonly<Record<NameStyle, string>> = { ascii: 'tap-in', unicode: 'Tập in' };

/** What the name of such a bundle is made of. */
export interface NamedKindBundle {
  readonly kind: { readonly id: string; readonly name: string; readonly order: number };
  readonly draft: boolean;
  readonly sides: Sides;
}

/** Where the print bundle of one kind over all blocs goes: a folder beside those of the blocs. */
export function kindBundlePath({ kind, draft, sides }: NamedKindBundle, style: NameStyle): string {
  const key = choiceKey({ sides }, style);
  const named = { bloc: FOLDERS[style], year: 0, order: kind.order, kind, draft, format: 'pdf' };
  return paperPath(
    { ...named, ...(key === undefined ? {} : { key }) },
    {
      pattern: '{bloc}/{order}-{kind}[-{key}].{ext}',
      style,
    },
  );
}
