import { isCapitals } from '../word/is-capitals.js';
import type { Line } from '../word/line.js';
import { hasRoom } from './has-room.js';
import type { Closing } from './parts.js';
import { PATTERNS } from './patterns.js';
import { personName } from './person-name.js';

/** Finds who signs among the lines of the end: well written by their letters alone, else only where a signature has its place. */
export function findSigners(lines: readonly Line[]): Pick<Closing, 'offices' | 'smallOffices' | 'names'> {
  const columns = columnsOf(lines);
  const pick = (isOne: (column: readonly Line[], at: number) => boolean) => {
    const found = new Set(columns.flatMap((column) => column.filter((_, at) => isOne(column, at))));
    return lines.filter((line) => found.has(line));
  };
  const names = pick((column, at) => isName(column, at, lines));
  return {
    names,
    offices: pick((column, at) => isOffice(column, at, names)),
    smallOffices: pick((column, at) => isSmallOffice(column, at, names)),
  };
}

/** The lines of each column of each table, and those outside tables. */
function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns = new Map<string, Line[]>();
  for (const line of lines) {
    const { cell } = line.paragraph;
    const key = cell === undefined ? '' : `${cell.table} ${cell.column}`;
    columns.set(key, [...(columns.get(key) ?? []), line]);
  }
  return [...columns.values()];
}

/** Badly written names stand under an office; one in capitals might be the next unit, but not at the end or beside a name. */
function isName(column: readonly Line[], at: number, lines: readonly Line[]): boolean {
  const [line, above, below] = [column[at], column[at - 1], column[at + 1]];
  const person = personName(line?.text ?? '');
  if (line === undefined || person === undefined || PATTERNS.prefix.test(line.text)) return false;
  if (person.isWell && person.address === '') return !PATTERNS.office.test(person.name);
  if (above === undefined || !isOfficial(above)) return false;
  if (person.isWell) return true;
  if (!hasRoom(placeOf(column, at)) || isWellNamed(below)) return false;
  return !isCapitals(line.text) || below === undefined || lines.some((other) => isBeside(other, line));
}

/** The lines from behind the name above, or from the top, down to this one. */
function placeOf(column: readonly Line[], at: number): readonly Line[] {
  const above = column.slice(0, at);
  return column.slice(above.findLastIndex(isWellNamed) + 1, at + 1);
}

function isWellNamed(line: Line | undefined): boolean {
  return line !== undefined && personName(line.text)?.isWell === true && !PATTERNS.office.test(line.text);
}

function isBeside(other: Line, { paragraph: { cell } }: Line): boolean {
  const place = other.paragraph.cell;
  const isLevel = cell !== undefined && place?.table === cell.table && place.row === cell.row;
  return isLevel && place.column !== cell.column && isWellNamed(other);
}

/** An office in small letters has room to sign below it and then a name, or dots for it. */
function isOffice(column: readonly Line[], at: number, names: readonly Line[]): boolean {
  const line = column[at];
  if (line === undefined || names.includes(line)) return false;
  if (isCapitals(line.text) || PATTERNS.prefix.test(line.text)) return true;
  return isSmall(line) && hasRoom(downToName(column, at, names));
}

/** Right above a name, with the room to sign above it. */
function isSmallOffice(column: readonly Line[], at: number, names: readonly Line[]): boolean {
  const rest = downToName(column, at, names);
  return isSmall(column[at]) && rest.length > 0 && !hasRoom(rest) && hasRoom(placeOf(column, at));
}

function isSmall(line: Line | undefined): boolean {
  return line !== undefined && PATTERNS.office.test(line.text) && !isCapitals(line.text);
}

/** The lines from this one to the name that ends the place to sign, or to dots for it; none where other words stand between. */
function downToName(column: readonly Line[], at: number, names: readonly Line[]): readonly Line[] {
  const below = column.slice(at + 1);
  const end = below.findIndex((line) => names.includes(line) || isBlank(line));
  const isPlace = end !== -1 && below.slice(0, end).every(isOfficial);
  return isPlace ? column.slice(at, at + end + 2) : [];
}

/** What may stand above a name. */
function isOfficial({ text }: Line): boolean {
  return isCapitals(text) || [PATTERNS.prefix, PATTERNS.office, PATTERNS.aside].some((pattern) => pattern.test(text));
}

/** Dots for a name. */
function isBlank({ text }: Line): boolean {
  return /^[….\s]+$/u.test(text);
}
