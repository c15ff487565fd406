import type { Diagnostic } from '../index.js';
import type { Terminal } from './terminal.js';

/** Prints the gaps of one bloc in short: which fields, instead of one line each. */
export function printBlanks(file: string, blanks: readonly Diagnostic[], terminal: Terminal): void {
  if (blanks.length === 0) return;
  const fields = new Set(blanks.map(({ label, path = '' }) => label ?? path));
  terminal.out(`${file}: còn để trống, in dòng chấm: ${[...fields].join('; ')}`);
}
