import type { Facts } from './facts.js';
import { suggest } from './suggest.js';

/** What could have been written instead: all that is allowed, and the one most likely meant. */
export function alternatives(found: string, allowed: readonly string[]): Facts {
  const suggestion = suggest(found, allowed);
  return suggestion === undefined ? { allowed } : { allowed, suggestion };
}
