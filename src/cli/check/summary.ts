import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Severity } from '../../diagnostics/facts.js';
import { SEVERITY_WORDS } from '../../diagnostics/severity-words.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The last line of a check: how many blocs were read, and how many errors, warnings and notes they have. */
export function summary(blocs: number, findings: readonly Diagnostic[], mostWarnings: number): string {
  if (findings.length === 0) return `Đã đọc ${blocs} khối, không có gì cần sửa.`;
  const counts = SEVERITIES.map((severity) => `${countOf(findings, severity)} ${SEVERITY_WORDS[severity]}`);
  const tooMany = countOf(findings, 'warning') > mostWarnings;
  const limit = tooMany ? ` Số cảnh báo vượt mức cho phép là ${mostWarnings}.` : '';
  return `Đã đọc ${blocs} khối: ${counts.join(', ')}.${limit}`;
}

function countOf(findings: readonly Diagnostic[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
