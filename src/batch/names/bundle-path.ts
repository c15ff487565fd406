import { choiceKey, type NamedChoice } from './choice-key.js';
import { type Naming, paperPath } from './paper-path.js';

/** A bundle lies before all papers of its bloc year. */
const FIRST = 0;

const BUNDLE = { id: 'tap-in', name: 'Tập in' };

/** What the name of a bloc's print bundle is made of. */
export interface NamedBundle extends NamedChoice {
  readonly bloc: string;
  readonly year: number;
  readonly draft: boolean;
}

/** Where the print bundle of a bloc year goes: among its papers, named as they are. */
export function bundlePath({ bloc, year, draft, ...choice }: NamedBundle, naming: Naming): string {
  const key = choiceKey(choice, naming.style);
  const named = { bloc, year, draft, order: FIRST, kind: BUNDLE, format: 'pdf' };
  return paperPath({ ...named, ...(key === undefined ? {} : { key }) }, naming);
}
