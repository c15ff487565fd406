import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inPlaceOrder } from '../../diagnostics/in-place-order.js';
import { isError } from '../../diagnostics/is-error.js';

/** Tells of a bloc that is not in a file made of several: that it is not there, then why. */
export function leftOut(
  code: 'page.left-out' | 'page.not-in-workbook',
  bloc: string,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const errors = inPlaceOrder(found.filter(isError));
  const file = errors[0]?.place?.file;
  const place = file === undefined ? {} : { place: { file } };
  return [diagnose(code, { ...place, facts: { bloc, count: errors.length } }), ...errors];
}
