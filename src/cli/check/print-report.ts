import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { headline } from '../../diagnostics/headline.js';
import { sheetPlace } from '../../diagnostics/sheet-place.js';
import { wordsOf } from '../../diagnostics/words-of.js';
import { paint } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { excerpt } from './excerpt.js';
import type { FileFindings } from './findings-by-file.js';
import type { SourceLines } from './source-lines.js';

/** Prints findings under the names of their files, each with the line it is about, carets under its letters, and how to mend it. */
export async function printReport(
  files: readonly FileFindings[],
  linesOf: SourceLines,
  terminal: Terminal,
): Promise<void> {
  for (const { file, findings } of files) {
    terminal.out(file);
    const isShown = findings.some(({ place }) => place?.line !== undefined);
    const lines = isShown ? await linesOf(file) : [];
    findings.forEach((finding, index) => {
      const isSameLine = index > 0 && isSame(findings[index - 1]?.place, finding.place);
      printFinding(finding, isSameLine ? [] : lines, terminal);
    });
    terminal.out('');
  }
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Without its lines, when those were shown already, a finding has only words. */
function printFinding(finding: Diagnostic, lines: readonly string[], terminal: Terminal): void {
  const { place, severity } = finding;
  const at = sheetPlace(place) || [place?.line, place?.column].filter((part) => part !== undefined).join(':');
  terminal.out(`  ${paint([at, headline(finding)].filter((part) => part !== '').join(': '), severity, terminal)}`);
  for (const line of shownLine(finding, lines, terminal)) terminal.out(line);
  const { hint } = wordsOf(finding);
  if (hint !== undefined) terminal.out(`    Cách sửa: ${hint}`);
}

function shownLine({ place, severity }: Diagnostic, lines: readonly string[], terminal: Terminal): readonly string[] {
  const { line: number = 0, column = 1 } = place ?? {};
  const line = lines[number - 1];
  if (line === undefined) return [];
  const { text, carets } = excerpt(line, column, endColumn(place, line));
  const margin = ' '.repeat(String(number).length);
  const source = `    ${number} | ${text}`;
  return place?.column === undefined ? [source] : [source, `    ${margin} | ${paint(carets, severity, terminal)}`];
}

/** An end on a later line means all the rest of this one. */
function endColumn(place: Place | undefined, text: string): number | undefined {
  if (place?.end === undefined) return undefined;
  return place.end.line === place.line ? place.end.column : text.length + 1;
}
