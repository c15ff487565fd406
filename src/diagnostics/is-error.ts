import type { Diagnostic } from './diagnostic.js';

/** Whether a finding is an error. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
