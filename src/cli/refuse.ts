import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { printFindings } from './print-findings.js';
import type { Terminal } from './terminal.js';

/** Says why a command does not do what it was asked to. */
export function refuse(diagnostics: readonly Diagnostic[], terminal: Terminal): ExitCode {
  printFindings(diagnostics, terminal);
  return EXIT.notMade;
}
