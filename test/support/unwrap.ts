import type { Outcome } from '../../src/diagnostics/outcome.js';

/** The value of an outcome; an error fails the test with what was found. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.diagnostics, undefined, 2));
}
