import type { BatchPlan, PlanRow } from '../../batch/plan-batch.js';
import type { PlannedOrphan } from '../../batch/write/plan-orphans.js';
import { printFindings } from '../print-findings.js';
import type { Terminal } from '../terminal.js';

/** Prints what a run would do: bloc by bloc the files it would make, keep and remove. */
export function printPlan({ rows, gathered, orphans, diagnostics }: BatchPlan, terminal: Terminal): void {
  printFindings(diagnostics, terminal);
  for (const row of rows) {
    terminal.out(headOf(row));
    printFindings(row.errors, terminal);
    if (row.state === 'to-do')
      for (const path of row.files) terminal.out(`  ${path}${keptWords(row.kept.includes(path))}`);
    for (const orphan of row.orphans) terminal.out(orphanLine(orphan));
  }
  if (gathered.length > 0) terminal.out('Gộp từ các văn bản trên:');
  for (const { path, state, kept } of gathered)
    terminal.out(`  ${path}${state === 'current' ? ' (không đổi)' : keptWords(kept)}`);
  if (orphans.length > 0) terminal.out('Tệp khác của những lần trước:');
  for (const orphan of orphans) terminal.out(orphanLine(orphan));
  const files = rows.filter(isToDo).reduce((sum, row) => sum + row.files.length, 0);
  const removed = [...rows.flatMap((row) => row.orphans), ...orphans].filter(({ state }) => state === 'removed').length;
  const removes = removed === 0 ? '' : `, xóa ${removed} tệp`;
  terminal.out(`Sẽ làm ${files + gathered.filter(isToDo).length} tệp${removes}; chưa ghi gì.`);
}

function isToDo({ state }: { readonly state: string }): boolean {
  return state === 'to-do';
}

function headOf({ bloc, state, files }: PlanRow): string {
  if (state === 'gone') return `${bloc}: khối không còn nữa`;
  if (state === 'refused') return `${bloc}: không làm được`;
  return state === 'current' ? `${bloc}: không đổi, ${files.length} tệp` : `${bloc}: ${files.length} tệp`;
}

function keptWords(isKept: boolean): string {
  return isKept ? ' (đã có người sửa nên giữ nguyên; bản mới ghi bên cạnh, tên thêm “.moi”)' : '';
}

const ORPHAN_WORDS = {
  told: '',
  removed: '; sẽ xóa',
  edited: '; đã có người sửa nên không xóa',
} as const satisfies Readonly<Record<PlannedOrphan['state'], string>>;

function orphanLine({ path, state }: PlannedOrphan): string {
  return `  ${path} (có từ lần trước, nay không còn văn bản nào cần đến${ORPHAN_WORDS[state]})`;
}
