import type { BatchPlan, PlanRow } from '../../batch/plan-batch.js';
import { printFindings } from '../print-findings.js';
import type { Terminal } from '../terminal.js';

/** Prints what a run would do: bloc by bloc the files it would make. */
export function printPlan({ rows, diagnostics }: BatchPlan, terminal: Terminal): void {
  printFindings(diagnostics, terminal);
  for (const row of rows) {
    terminal.out(headOf(row));
    printFindings(row.errors, terminal);
    if (row.state === 'to-do') for (const path of row.files) terminal.out(`  ${path}`);
    for (const path of row.orphans) terminal.out(`  ${path} (dữ liệu không còn văn bản này)`);
  }
  const files = rows.reduce((sum, { state, files: { length } }) => sum + (state === 'to-do' ? length : 0), 0);
  terminal.out(`Sẽ làm ${files} tệp; chưa ghi gì.`);
}

function headOf({ bloc, state, files }: PlanRow): string {
  if (state === 'gone') return `${bloc}: khối không còn nữa`;
  if (state === 'refused') return `${bloc}: không làm được`;
  return state === 'current' ? `${bloc}: không đổi, ${files.length} tệp` : `${bloc}: ${files.length} tệp`;
}
