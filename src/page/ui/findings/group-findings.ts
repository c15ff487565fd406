import type { PageFinding } from '../../protocol.js';
import { WORDS } from '../words.js';

/** Findings about one sheet or one file, in the order of their places. */
export interface FindingGroup {
  readonly heading: string;
  readonly findings: readonly PageFinding[];
}

/** Puts findings together by sheet and file; each group stands where its first finding stood. */
export function groupFindings(findings: readonly PageFinding[]): readonly FindingGroup[] {
  const files = new Set(findings.filter(({ sheet }) => sheet !== undefined).map(({ file }) => file));
  const groups = new Map<string, PageFinding[]>();
  for (const finding of findings) {
    const heading = headingOf(finding, files.size > 1);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([heading, inside]) => ({ heading, findings: inside.toSorted(byPlace) }));
}

function headingOf({ file, sheet }: PageFinding, severalFiles: boolean): string {
  const name = file?.replace(/^\//u, '');
  if (sheet === undefined) return name ?? WORDS.findings.general;
  return severalFiles ? `${WORDS.findings.sheet(sheet)}, ${name}` : WORDS.findings.sheet(sheet);
}

function byPlace(one: PageFinding, other: PageFinding): number {
  const [row, column] = rowAndColumn(one);
  const [otherRow, otherColumn] = rowAndColumn(other);
  return row - otherRow || column - otherColumn;
}

function rowAndColumn({ cell = '', line = 0, column = 0 }: PageFinding): readonly [number, number] {
  const [, letters, row] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  if (letters === undefined) return [line, column];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
