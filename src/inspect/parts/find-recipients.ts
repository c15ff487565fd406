import type { Line } from '../word/line.js';
import { PATTERNS } from './patterns.js';

/** The words `Nơi nhận:` and the list below them. */
export interface FoundRecipients {
  readonly label: Line | undefined;
  readonly entries: readonly Line[];
  /** All lines that these take. */
  readonly lines: readonly Line[];
}

/** How an entry begins. */
const ENTRY = /^[-–•+]/u;

/** Finds the recipients: below the label in its cell; in the rows below it and outside tables, what begins with a dash. */
export function findRecipients(lines: readonly Line[]): FoundRecipients {
  const at = lines.findIndex(({ text }) => PATTERNS.recipients.test(text));
  const label = lines[at];
  if (label === undefined) return { label, entries: [], lines: [] };
  const below = lines.slice(at + 1).filter((line) => isBelow(line, label));
  return { label, entries: joined(below), lines: [label, ...below] };
}

function isBelow({ text, paragraph: { cell } }: Line, label: Line): boolean {
  const place = label.paragraph.cell;
  if (place === undefined || cell === undefined) return ENTRY.test(text);
  if (cell.table !== place.table || cell.column !== place.column) return false;
  return cell.row === place.row || (cell.row > place.row && ENTRY.test(text));
}

/** What neither begins with a dash nor follows a finished entry goes on with the entry above. */
function joined(lines: readonly Line[]): readonly Line[] {
  const entries: Line[] = [];
  for (const line of lines) {
    const above = entries.at(-1);
    if (above === undefined || ENTRY.test(line.text) || /[;.]$/u.test(above.text)) entries.push(line);
    else entries.splice(-1, 1, { ...above, text: `${above.text} ${line.text}`, runs: [...above.runs, ...line.runs] });
  }
  return entries;
}
