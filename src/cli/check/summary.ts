import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Severity } from '../../diagnostics/facts.js';
import { SEVERITY_WORDS } from '../../diagnostics/severity-words.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many blocs a check read, and of how many the data could not be read, so that no rule ran. */
export interface BlocCounts {
  readonly all: number;
  readonly unread: number;
}

/** The last lines of a check: how many blocs were read, and how many errors, warnings and notes they have. */
export function summary(
  { all: blocs, unread }: BlocCounts,
  findings: readonly Diagnostic[],
  mostWarnings: number,
): string {
  if (findings.length === 0) return `Đã đọc ${blocs} khối, không có gì cần sửa.`;
  const counts = SEVERITIES.map((severity) => `${countOf(findings, severity)} ${SEVERITY_WORDS[severity]}`);
  const tooMany = countOf(findings, 'warning') > mostWarnings;
  const limit = tooMany ? ` Số cảnh báo vượt mức cho phép là ${mostWarnings}.` : '';
  const rest =
    unread > 0 ? `\nCòn ${unread} khối chưa chạy các quy tắc kiểm tra: sửa lỗi của dữ liệu trước, rồi chạy lại.` : '';
  return `Đã đọc ${blocs} khối: ${counts.join(', ')}.${limit}${rest}`;
}

function countOf(findings: readonly Diagnostic[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
