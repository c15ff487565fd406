import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { printFindings } from './print-findings.js';
import type { Terminal } from './terminal.js';

/** A command that does not exist, and which one may be meant. */
export function reportUnknown(found: string, known: readonly string[], terminal: Terminal): ExitCode {
  printFindings([diagnose('cli.unknown-command', { facts: { found, ...alternatives(found, known) } })], terminal);
  return EXIT.notMade;
}

/** What is thrown is our own bug: an apology and the technical line, never a stack on a clerk's screen. */
export function reportFailure(error: unknown, terminal: Terminal): ExitCode {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  printFindings([diagnose('tool.failed', { facts: { detail } })], terminal);
  return EXIT.toolFailed;
}
