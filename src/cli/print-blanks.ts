import type { Diagnostic } from '../index.js';
import type { Terminal } from './terminal.js';

/** Prints the gaps of one bloc in short: how many, and which fields, instead of one line each. */
export function printBlanks(file: string, blanks: readonly Diagnostic[], terminal: Terminal): void {
  if (blanks.length === 0) return;
  const counts = new Map<string, number>();
  for (const { label, path = '' } of blanks) counts.set(label ?? path, (counts.get(label ?? path) ?? 0) + 1);
  const fields = [...counts].map(([label, count]) => (count === 1 ? label : `${label} (${count} chỗ)`));
  terminal.out(`${file}: còn ${blanks.length} mục để trống, in dòng chấm: ${fields.join('; ')}`);
}
