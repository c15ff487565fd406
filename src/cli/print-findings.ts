import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Severity } from '../diagnostics/facts.js';
import { formatDiagnostic } from '../diagnostics/format.js';
import type { Terminal } from './terminal.js';

const COLOURS: Readonly<Record<Severity, string>> = { error: '\u001b[31m', warning: '\u001b[33m', info: '\u001b[36m' };
const RESET = '\u001b[0m';

/** Prints findings, one after another, in colour on a terminal. */
export function printFindings(findings: readonly Diagnostic[], terminal: Terminal): void {
  for (const finding of findings) {
    const text = formatDiagnostic(finding);
    terminal.error(terminal.colour ? `${COLOURS[finding.severity]}${text}${RESET}` : text);
  }
}
