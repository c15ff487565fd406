import type { SigningSurroundings } from '../../batch/signing/find-pages.js';
import { printSignatures } from '../../batch/signing/print-signatures.js';
import type { SigningReport } from '../../batch/signing/report.js';
import { isError } from '../../diagnostics/is-error.js';
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
  surroundings: SigningSurroundings,
): Promise<ExitCode> {
  const { request, sides } = read;
  const report = await printSignatures({ ...request, duplex: sides === 'duplex', dryRun }, surroundings);
  if (json) terminal.out(jsonSigning(report));
  else print(report, read, dryRun, terminal);
  if (report.interrupted) return EXIT.interrupted;
  return hasErrors(report) ? EXIT.notMade : EXIT.done;
}

function jsonSigning({ papers, diagnostics }: SigningReport): string {
  return JSON.stringify({ papers, findings: diagnostics.map(jsonFinding) }, null, 2);
}

/** Where papers were asked for by name, those that need nothing are told one by one; else only counted. */
function print(report: SigningReport, { request }: ReadBatch, dryRun: boolean, terminal: Terminal): void {
  const { papers, diagnostics } = report;
  printFindings(diagnostics, terminal);
  const isAsked = request.wanted.documents !== undefined;
  const changed = papers.filter(({ state }) => state === 'changed');
  for (const paper of isAsked ? papers : changed) terminal.out(signedLine(paper, request.folder));
  const same = isAsked ? 0 : papers.length - changed.length;
  // where nothing could be looked at, the errors say it all
  if (papers.length + report.refused > 0 || report.interrupted || !hasErrors(report))
    terminal.out(lastLine(report, changed.length, same, dryRun));
}

function lastLine(report: SigningReport, changed: number, same: number, dryRun: boolean): string {
  const { refused, interrupted } = report;
  const others = [
    refused === 0 ? '' : `; ${refused} văn bản không in riêng được trang ký`,
    same === 0 ? '' : `; ${same} văn bản không đổi từ lần làm trước`,
  ].join('');
  if (interrupted) return dryRun ? 'Đã dừng theo yêu cầu.' : `Đã dừng theo yêu cầu, mới làm ${changed} tệp trang ký.`;
  if (changed === 0) return `${hasErrors(report) ? 'Không làm tệp trang ký nào' : NOTHING_TO_PRINT}${others}.`;
  return dryRun ? `Sẽ làm ${changed} tệp trang ký${others}; chưa ghi gì.` : `Xong: ${changed} tệp trang ký${others}.`;
}

const NOTHING_TO_PRINT = 'Không có trang ký nào cần in lại';

function hasErrors({ diagnostics }: SigningReport): boolean {
  return diagnostics.some(isError);
}
