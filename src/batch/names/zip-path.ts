import { choiceKey } from './choice-key.js';
import { onlyFormat } from './only-format.js';
import type { NameStyle } from './safe-name.js';

/** What the name of an archive is made of. */
export interface NamedZip {
  readonly bloc: string;
  readonly year: number;
  readonly draft: boolean;
  /** Ids of kinds; absent for all. */
  readonly documents?: readonly string[] | undefined;
  readonly formats: readonly string[];
}

/** Where the archive of a bloc year goes: beside the folder of the bloc. */
export function zipPath({ bloc, year, draft, documents, formats }: NamedZip, style: NameStyle): string {
  const key = choiceKey({ documents, format: onlyFormat(formats) }, style);
  const parts = [bloc, year, key, draft ? 'du-thao' : undefined];
  return `${parts.filter((part) => part !== undefined).join('-')}.zip`;
}
