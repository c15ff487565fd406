import { printSignatures } from '../../batch/signing/print-signatures.js';
import type { SigningReport } from '../../batch/signing/report.js';
import type { Surroundings } from '../../batch/surroundings.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonFinding } from '../json-report.js';
import { printFindings } from '../print-findings.js';
import type { Terminal } from '../terminal.js';
import type { ReadBatch } from './read-batch.js';
import { signedLine } from './signed-line.js';

/** How the command was asked to work. */
export interface SignAgain {
  readonly json: boolean;
  readonly dryRun: boolean;
}

/** `thidua batch --signatures-only`: makes the pages that are to be signed again, and says which they are. */
export async function signAgain(
  read: ReadBatch,
  { json, dryRun }: SignAgain,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { request, sides } = read;
  const report = await printSignatures({ ...request, duplex: sides === 'duplex', dryRun }, surroundings);
  if (json) terminal.out(jsonSigning(report));
  else print(report, read, dryRun, terminal);
  return report.diagnostics.some(({ severity }) => severity === 'error') ? EXIT.notMade : EXIT.done;
}

function jsonSigning({ papers, diagnostics }: SigningReport): string {
  return JSON.stringify({ papers, findings: diagnostics.map(jsonFinding) }, null, 2);
}

/** Where papers were asked for by name, those that need nothing are told one by one; else only counted. */
function print(
  { papers, diagnostics }: SigningReport,
  { request }: ReadBatch,
  dryRun: boolean,
  terminal: Terminal,
): void {
  printFindings(diagnostics, terminal);
  const isAsked = request.wanted.documents !== undefined;
  const changed = papers.filter(({ state }) => state === 'changed');
  for (const paper of isAsked ? papers : changed) terminal.out(signedLine(paper, request.folder));
  terminal.out(lastLine(changed.length, isAsked ? 0 : papers.length - changed.length, dryRun));
}

function lastLine(changed: number, same: number, dryRun: boolean): string {
  const others = same === 0 ? '' : `; ${same} văn bản không đổi từ lần làm trước`;
  if (changed === 0) return `Không có trang ký nào cần in lại${others}.`;
  return dryRun ? `Sẽ làm ${changed} tệp trang ký${others}; chưa ghi gì.` : `Xong: ${changed} tệp trang ký${others}.`;
}
