import { choiceKey } from './choice-key.js';
import type { NameStyle } from './safe-name.js';

/** What the name of an archive is made of. */
export interface NamedZip {
  readonly bloc: string;
  readonly year: number;
  readonly draft: boolean;
  /** Ids of kinds; absent for all. */
  readonly documents?: readonly string[] | undefined;
}

/** Where the archive of a bloc year goes: beside the folder of the bloc. */
export function zipPath({ bloc, year, draft, documents }: NamedZip, style: NameStyle): string {
  const parts = [bloc, year, choiceKey({ documents }, style), draft ? 'du-thao' : undefined];
  return `${parts.filter((part) => part !== undefined).join('-')}.zip`;
}
