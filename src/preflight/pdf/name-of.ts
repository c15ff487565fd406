import type { PdfValue } from './dictionary.js';

/** The name a value is, if it is one. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value?.kind === 'name' ? value.name : undefined;
}
