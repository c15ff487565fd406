import type { BatchReport, BatchRow } from '../../batch/report.js';
import { printFindings } from '../print-findings.js';
import type { Terminal } from '../terminal.js';
import { tableLines } from './table.js';

const HEAD = ['Khối', 'Văn bản', 'Trang', 'Lỗi', 'Cảnh báo', 'Ghi chú', 'Tình trạng'];

/** Prints what came of a run: why blocs could not be made, what there is to tell of files, a table, a last line. */
export function printReport({ rows, diagnostics, interrupted }: BatchReport, terminal: Terminal): void {
  for (const { state, errors } of rows) if (state === 'refused') printFindings(errors, terminal);
  printFindings(diagnostics, terminal);
  if (rows.length === 0 && diagnostics.length > 0) return;
  for (const line of tableLines([HEAD, ...rows.map(cells), ...total(rows)])) terminal.out(line);
  terminal.out(lastLine(rows, interrupted));
}

function cells(row: BatchRow): readonly string[] {
  const { bloc, documents, pages, findings } = row;
  const counts = [documents, pages, findings.error, findings.warning, findings.info];
  return [bloc, ...counts.map(String), stateWords(row)];
}

function stateWords({ state, written, files }: BatchRow): string {
  if (state === 'refused') return 'chưa làm được';
  if (state === 'stopped') return 'chưa làm tới';
  if (state === 'current') return 'không đổi';
  return written === 0 && files > 0 ? 'đã làm, các tệp không đổi' : `đã ghi ${written} tệp`;
}

function total(rows: readonly BatchRow[]): readonly (readonly string[])[] {
  if (rows.length < 2) return [];
  const sum = (count: (row: BatchRow) => number) => String(rows.reduce((all, row) => all + count(row), 0));
  const findings = (['error', 'warning', 'info'] as const).map((each) => sum((row) => row.findings[each]));
  return [['Cộng', sum(({ documents }) => documents), sum(({ pages }) => pages), ...findings, '']];
}

function lastLine(rows: readonly BatchRow[], interrupted: boolean): string {
  const count = (wanted: BatchRow['state']) => rows.filter(({ state }) => state === wanted).length;
  const parts = [
    [count('made'), 'khối đã làm'],
    [count('current'), 'khối không đổi'],
    [count('refused'), 'khối có lỗi, chưa làm được'],
    [count('stopped'), 'khối chưa làm tới'],
  ] as const;
  const words = parts.filter(([number]) => number > 0).map(([number, text]) => `${number} ${text}`);
  const head = interrupted ? 'Đã dừng theo yêu cầu, chạy lại thì làm tiếp' : 'Xong';
  return `${head}: ${words.length === 0 ? 'không có khối nào' : words.join('; ')}.`;
}
