import type { Severity } from '../diagnostics/facts.js';
import type { Terminal } from './terminal.js';

const COLOURS: Readonly<Record<Severity, string>> = { error: '\u001b[31m', warning: '\u001b[33m', info: '\u001b[36m' };
const RESET = '\u001b[0m';

/** Gives words the colour of a severity, on a terminal that has colours. */
export function paint(text: string, severity: Severity, { colour }: Terminal): string {
  return colour ? `${COLOURS[severity]}${text}${RESET}` : text;
}
