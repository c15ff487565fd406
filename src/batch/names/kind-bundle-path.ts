import { choiceKey, type NamedChoice } from './choice-key.js';
import { paperPath } from './paper-path.js';
import type { NameStyle } from './safe-name.js';

const FOLDERS: Readonly<Record<NameStyle, string>> = { ascii: 'tap-in', unicode: 'Tập in' };

/** What the name of such a bundle is made of. */
export interface NamedKindBundle extends Pick<NamedChoice, 'blocs' | 'years' | 'sides'> {
  readonly kind: { readonly id: string; readonly name: string; readonly order: number };
  readonly draft: boolean;
}

/** Where the print bundle of one kind goes, over all blocs or over some: a folder beside those of the blocs. */
export function kindBundlePath({ kind, draft, ...choice }: NamedKindBundle, style: NameStyle): string {
  const key = choiceKey(choice, style);
  const named = { bloc: FOLDERS[style], year: 0, order: kind.order, kind, draft, format: 'pdf' };
  return paperPath(
    { ...named, ...(key === undefined ? {} : { key }) },
    {
      pattern: '{bloc}/{order}-{kind}[-{key}].{ext}',
      style,
    },
  );
}
