import { suggest } from '../../../diagnostics/suggest.js';
import { spellingKey } from '../../../model/spelling-key.js';

/** The name most likely meant: one spelt nearly so, or one of which the other is a part. */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  const wanted = spellingKey(found);
  const holds = (whole: string, part: string) => part !== '' && ` ${whole} `.includes(` ${part} `);
  return (
    suggest(found, names) ?? names.find((name) => holds(spellingKey(name), wanted) || holds(wanted, spellingKey(name)))
  );
}
