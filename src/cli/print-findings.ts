import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { formatDiagnostic } from '../diagnostics/format.js';
import { paint } from './paint.js';
import type { Terminal } from './terminal.js';

/** Prints findings, one after another, in colour on a terminal. */
export function printFindings(findings: readonly Diagnostic[], terminal: Terminal): void {
  for (const finding of findings) terminal.error(paint(formatDiagnostic(finding), finding.severity, terminal));
}
