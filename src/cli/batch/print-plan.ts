import type { BatchPlan, PlanRow } from '../../batch/plan-batch.js';
import { printFindings } from '../print-findings.js';
import type { Terminal } from '../terminal.js';

/** Prints what a run would do: bloc by bloc the files it would make. */
export function printPlan({ rows, gathered, diagnostics }: BatchPlan, terminal: Terminal): void {
  printFindings(diagnostics, terminal);
  for (const row of rows) {
    terminal.out(headOf(row));
    printFindings(row.errors, terminal);
    if (row.state === 'to-do') for (const path of row.files) terminal.out(`  ${path}`);
    for (const path of row.orphans) terminal.out(`  ${path} (có từ lần trước, nay không còn văn bản nào cần đến)`);
  }
  if (gathered.length > 0) terminal.out('Gộp từ các văn bản trên:');
  for (const { path, state } of gathered) terminal.out(`  ${path}${state === 'current' ? ' (không đổi)' : ''}`);
  const files = rows.filter(isToDo).reduce((sum, row) => sum + row.files.length, 0);
  terminal.out(`Sẽ làm ${files + gathered.filter(isToDo).length} tệp; chưa ghi gì.`);
}

function isToDo({ state }: { readonly state: string }): boolean {
  return state === 'to-do';
}

function headOf({ bloc, state, files }: PlanRow): string {
  if (state === 'gone') return `${bloc}: khối không còn nữa`;
  if (state === 'refused') return `${bloc}: không làm được`;
  return state === 'current' ? `${bloc}: không đổi, ${files.length} tệp` : `${bloc}: ${files.length} tệp`;
}
