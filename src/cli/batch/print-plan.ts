import type { BatchPlan, PlanRow } from '../../batch/plan-batch.js';
import type { PlannedOrphan } from '../../batch/write/plan-orphans.js';
import { baseName } from '../../world/paths.js';
import { printFindings } from '../print-findings.js';
import type { Terminal } from '../terminal.js';

/** Prints what a run would do: bloc by bloc the files it would make, keep and remove. */
export function printPlan({ rows, gathered, orphans, diagnostics }: BatchPlan, terminal: Terminal): void {
  printFindings(diagnostics, terminal);
  for (const row of rows) {
    terminal.out(headOf(row));
    printFindings(row.errors, terminal);
    if (row.state === 'to-do') for (const path of row.files) terminal.out(`  ${path}${keptWords(besideOf(path, row))}`);
    for (const orphan of row.orphans) terminal.out(orphanLine(orphan));
  }
  if (gathered.length > 0) terminal.out('Gộp từ các văn bản trên:');
  for (const { path, state, beside } of gathered)
    terminal.out(`  ${path}${state === 'current' ? ' (không đổi)' : keptWords(beside)}`);
  if (orphans.length > 0) terminal.out('Tệp khác của những lần trước:');
  for (const orphan of orphans) terminal.out(orphanLine(orphan));
  terminal.out(lastLine(rows, gathered, orphans));
}

function lastLine(rows: BatchPlan['rows'], gathered: BatchPlan['gathered'], orphans: BatchPlan['orphans']): string {
  const toDo = rows.filter(isToDo);
  const put = gathered.filter(isToDo);
  const all = put.length + toDo.reduce((sum, { files }) => sum + files.length, 0);
  const there = put.filter((file) => file.there).length + toDo.reduce((sum, row) => sum + row.there.length, 0);
  const removed = [...rows.flatMap((row) => row.orphans), ...orphans].filter(({ state }) => state === 'removed').length;
  const removes = removed === 0 ? '' : `, xóa ${removed} tệp`;
  return `Sẽ ${toDoWords(all, there)}${there === 0 ? '' : ' (chỉ ghi lại tệp nào có thay đổi)'}${removes}; chưa ghi gì.`;
}

/** Of a file that stands there nobody knows whether it changes before it is made. */
function toDoWords(all: number, there: number): string {
  if (there === 0) return `làm ${all} tệp`;
  return all === there ? `xem lại ${there} tệp` : `làm ${all - there} tệp mới, xem lại ${there} tệp`;
}

function isToDo({ state }: { readonly state: string }): boolean {
  return state === 'to-do';
}

function headOf({ bloc, state, files, there }: PlanRow): string {
  if (state === 'gone') return `${bloc}: khối không còn nữa`;
  if (state === 'refused') return `${bloc}: không làm được`;
  return state === 'current'
    ? `${bloc}: không đổi, ${files.length} tệp`
    : `${bloc}: ${toDoWords(files.length, there.length)}`;
}

function besideOf(path: string, { kept }: PlanRow): string | undefined {
  return kept.find((file) => file.path === path)?.beside;
}

function keptWords(beside: string | undefined): string {
  return beside === undefined ? '' : ` (đã có người sửa nên giữ nguyên; bản mới ghi vào ${baseName(beside)} bên cạnh)`;
}

const ORPHAN_WORDS = {
  told: '',
  removed: '; sẽ xóa',
  edited: '; đã có người sửa nên không xóa',
} as const satisfies Readonly<Record<PlannedOrphan['state'], string>>;

function orphanLine({ path, state }: PlannedOrphan): string {
  return `  ${path} (có từ lần trước, nay không còn văn bản nào cần đến${ORPHAN_WORDS[state]})`;
}
