import type { Sides } from '../manifest/manifest.js';
import { type NameStyle, safeName } from './safe-name.js';

/** Beyond so many kinds a name only counts them. */
const MOST = 3;

/** Which papers a file puts together, and for which sides of the sheets where it is for printing. */
export interface NamedChoice {
  /** Ids of kinds; absent for all. */
  readonly documents?: readonly string[] | undefined;
  readonly sides?: Sides | undefined;
}

/** What tells a file of chosen papers from that of all; nothing for all, on both sides. */
export function choiceKey({ documents = [], sides }: NamedChoice, style: NameStyle): string | undefined {
  const kinds =
    documents.length > MOST ? [`${documents.length}-loai`] : documents.map((id) => safeName(id, style, 'van-ban'));
  const parts = [...kinds, ...(sides === 'one-sided' ? ['mot-mat'] : [])];
  return parts.length === 0 ? undefined : parts.join('-');
}
