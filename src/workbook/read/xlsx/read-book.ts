import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../../../diagnostics/outcome.js';
import type { WorkbookProblem } from '../../../diagnostics/words/workbook-problems.js';
import { type BookPart, bookPart } from './book-part.js';
import type { CellSurroundings } from './cell-content.js';
import { cellForms } from './cell-forms.js';
import { LIMITS, type Limit } from './limits.js';
import { openPackage, type Package } from './open-package.js';
import { readSheet } from './read-sheet.js';
import { sharedStrings } from './shared-strings.js';
import type { SheetGrid } from './sheet-grid.js';

/** Reads the sheets of a workbook with those of these names, which `isWanted` knows; others come without what stands in them. */
export function readBook(
  bytes: Uint8Array,
  file: string,
  isWanted: (sheet: string) => boolean,
): Outcome<readonly SheetGrid[]> {
  const read = openPackage(bytes);
  if ('problem' in read) return unreadable(file, read.problem);
  if ('tooMuch' in read) return tooMuch(file, read.tooMuch, read.found);
  const book = bookPart(read.package);
  if (book === undefined) return unreadable(file, 'damaged');
  if (book.sheets.length > LIMITS.sheets) return tooMuch(file, 'sheets', book.sheets.length);
  const around = surroundings(book, read.package);
  if (around === undefined) return unreadable(file, 'damaged');
  return gridsOf(book, read.package, { file, around, isWanted });
}

interface Reading {
  readonly file: string;
  readonly around: CellSurroundings;
  readonly isWanted: (sheet: string) => boolean;
}

function gridsOf(book: BookPart, opened: Package, { file, around, isWanted }: Reading): Outcome<readonly SheetGrid[]> {
  const grids: SheetGrid[] = [];
  for (const { name, isHidden, part } of book.sheets) {
    if (!isWanted(name)) {
      grids.push({ name, isHidden, rows: [], merged: [] });
      continue;
    }
    const bytes = opened.part(part);
    const sheet = bytes === undefined ? 'damaged' : readSheet(bytes, around);
    if (sheet === 'damaged') return unreadable(file, 'damaged', name);
    if ('tooMuch' in sheet) return tooMuch(file, sheet.tooMuch, undefined, name);
    grids.push({ name, isHidden, ...sheet });
  }
  return success(grids, notes(file, opened));
}

/** A workbook needs neither shared texts nor looks, but those it has must be sound. */
function surroundings({ strings, styles, isFrom1904 }: BookPart, opened: Package): CellSurroundings | undefined {
  const read = <T>(part: string | undefined, reader: (bytes: Uint8Array) => readonly T[] | undefined) => {
    if (part === undefined) return [];
    const bytes = opened.part(part);
    return bytes === undefined ? undefined : reader(bytes);
  };
  const texts = read(strings, sharedStrings);
  const forms = read(styles, cellForms);
  return texts === undefined || forms === undefined ? undefined : { strings: texts, forms, isFrom1904 };
}

/** What is in the file and is not used. */
function notes(file: string, { hasMacros, hasLinks }: Package): readonly Diagnostic[] {
  const place = { file };
  return [
    ...(hasMacros ? [diagnose('workbook.macros', { place })] : []),
    ...(hasLinks ? [diagnose('workbook.links', { place })] : []),
  ];
}

function unreadable(file: string, problem: WorkbookProblem, sheet?: string): Outcome<never> {
  const place = sheet === undefined ? { file } : { file, sheet };
  return failure([diagnose('workbook.unreadable', { place, facts: { problem } })]);
}

function tooMuch(file: string, what: Limit, found?: number, sheet?: string): Outcome<never> {
  const place = sheet === undefined ? { file } : { file, sheet };
  const facts = { what, maximum: LIMITS[what], ...(found === undefined ? {} : { found }) };
  return failure([diagnose('workbook.too-big', { place, facts })]);
}
