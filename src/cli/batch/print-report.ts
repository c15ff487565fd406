import type { BatchRequest } from '../../batch/plan/request.js';
import type { BatchReport, BatchRow } from '../../batch/report.js';
import { printFindings } from '../print-findings.js';
import type { Terminal } from '../terminal.js';
import { gatheredLine } from './gathered-line.js';
import { tableLines } from './table.js';

const HEAD = ['Khối', 'Văn bản', 'Trang', 'Lỗi', 'Cảnh báo', 'Ghi chú', 'Tình trạng'];

/** Prints what came of a run: why blocs could not be made, what there is to tell of files, a table, a last line. */
export function printReport(
  { rows, gathered, diagnostics, interrupted }: BatchReport,
  { folder, paths }: Pick<BatchRequest, 'folder' | 'paths'>,
  terminal: Terminal,
): void {
  for (const { state, errors } of rows) if (state === 'refused') printFindings(errors, terminal);
  printFindings(diagnostics, terminal);
  if (rows.length === 0 && diagnostics.length > 0) return;
  if (rows.length > 0) for (const line of tableLines([HEAD, ...rows.map(cells), ...total(rows)])) terminal.out(line);
  for (const row of gathered) terminal.out(gatheredLine(row, folder));
  terminal.out(lastLine(rows, interrupted));
  if (rows.some(({ files }) => files > 0)) terminal.out(`Văn bản nằm trong thư mục “${folder}”.`);
  if (rows.some(({ findings: { error, warning } }) => error + warning > 0))
    terminal.out(`Xem từng lỗi, cảnh báo, ghi chú: thidua check ${paths.map(quoted).join(' ')}`);
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /\s/u.test(path) ? `"${path}"` : path;
}

function cells(row: BatchRow): readonly string[] {
  const { bloc, documents, pages, findings } = row;
  const counts = [findings.error, findings.warning, findings.info];
  return [bloc, String(documents), pagesText(pages), ...counts.map(String), stateWords(row)];
}

/** Word lays its pages out itself: nobody counted them where no PDF was made. */
function pagesText(pages: number): string {
  return pages === 0 ? '-' : String(pages);
}

function stateWords({ state, written, beside, unwritten, files }: BatchRow): string {
  if (state === 'refused') return 'chưa làm được';
  if (state === 'stopped') return 'chưa làm tới';
  if (state === 'current') return 'không đổi';
  if (unwritten > 0 && written === 0) return unwrittenWords(unwritten);
  if (written === 0 && files > 0) return 'đã làm, các tệp không đổi';
  const rest = unwritten === 0 ? '' : `; ${unwrittenWords(unwritten)}`;
  return `đã ghi ${written} tệp${besideWords(written, beside)}${rest}`;
}

function unwrittenWords(files: number): string {
  return `${files} tệp không ghi được`;
}

function besideWords(written: number, beside: number): string {
  if (beside === 0) return '';
  return `${beside === written ? '' : `, trong đó ${beside} tệp`} bên cạnh bản đã sửa tay`;
}

function total(rows: readonly BatchRow[]): readonly (readonly string[])[] {
  if (rows.length < 2) return [];
  const sum = (count: (row: BatchRow) => number) => String(rows.reduce((all, row) => all + count(row), 0));
  const findings = (['error', 'warning', 'info'] as const).map((each) => sum((row) => row.findings[each]));
  const pages = rows.reduce((all, row) => all + row.pages, 0);
  return [['Cộng', sum(({ documents }) => documents), pagesText(pages), ...findings, '']];
}

function lastLine(rows: readonly BatchRow[], interrupted: boolean): string {
  const count = (wanted: BatchRow['state']) => rows.filter(({ state }) => state === wanted).length;
  const parts = [
    [count('made'), 'khối đã làm'],
    [count('current'), 'khối không đổi'],
    [count('refused'), 'khối có lỗi, chưa làm được'],
    [count('stopped'), 'khối chưa làm tới'],
  ] as const;
  const unwritten = rows.reduce((sum, row) => sum + row.unwritten, 0);
  const words = [
    ...parts.filter(([number]) => number > 0).map(([number, text]) => `${number} ${text}`),
    ...(unwritten === 0 ? [] : [unwrittenWords(unwritten)]),
  ];
  const head = interrupted ? 'Đã dừng theo yêu cầu, chạy lại thì làm tiếp' : 'Xong';
  return `${head}: ${words.length === 0 ? 'không có khối nào' : words.join('; ')}.`;
}
