import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inPlaceOrder } from '../../diagnostics/in-place-order.js';
import { isError } from '../../diagnostics/is-error.js';
import type { Refusal } from '../protocol.js';
import { pageFinding } from './page-finding.js';

/** Why there is nothing: the errors, in the order in which they stand in the file. */
export function refusal(diagnostics: readonly Diagnostic[]): Refusal {
  const errors = diagnostics.filter(isError);
  return { findings: inPlaceOrder(errors).map(pageFinding) };
}
