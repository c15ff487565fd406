import type { NumberForm } from './number-form.js';
import { plainText } from './plain-text.js';
import type { CellContent } from './sheet-grid.js';

/** What the cells of a workbook refer to. */
export interface CellSurroundings {
  readonly strings: readonly string[];
  readonly forms: readonly (NumberForm | undefined)[];
  readonly isFrom1904: boolean;
}

/** A cell as the file writes it. */
export interface RawCell {
  readonly type: string;
  readonly style: string;
  /** What stands in `v`, if that is there, and in `is`. */
  readonly value: string | undefined;
  readonly inline: string;
  readonly isFormula: boolean;
}

/** Between the first days of the two ways to count them. */
const DAYS_TO_1904 = 1462;

/** As many digits as a spreadsheet keeps. */
const DIGITS = 15;

/** What stands in a cell; nothing when it is empty. */
export function cellContent(raw: RawCell, around: CellSurroundings): CellContent | undefined {
  const { type, value = '', inline, isFormula } = raw;
  if (isFormula && raw.value === undefined && inline === '') return { type: 'unreckoned' };
  switch (type) {
    case 's':
      return textContent(around.strings[Number(value)] ?? '');
    case 'inlineStr':
      return textContent(plainText(inline));
    case 'str':
      return textContent(plainText(value));
    case 'd':
      return textContent(isoDay(value));
    case 'b':
      return value === '' ? undefined : { type: 'truth', truth: value === '1' || value === 'true' };
    case 'e':
      return { type: 'error', code: value === '' ? '#?' : value };
    default:
      return numberContent(raw, around);
  }
}

/** Nothing but spaces is as good as nothing. */
function textContent(text: string): CellContent | undefined {
  return text.trim() === '' ? undefined : { type: 'text', text };
}

/** A day of ISO 8601 with its time is written without it. */
function isoDay(value: string): string {
  return value.replace(/T.*$/u, '');
}

function numberContent({ value = '', style }: RawCell, around: CellSurroundings): CellContent | undefined {
  const read = Number(value);
  if (value.trim() === '') return undefined;
  if (!Number.isFinite(read)) return { type: 'text', text: value };
  const form = around.forms[Number(style)];
  const number = Number(read.toPrecision(DIGITS)) + (form === 'date' && around.isFrom1904 ? DAYS_TO_1904 : 0);
  return { type: 'number', number, ...(form === undefined ? {} : { form }) };
}
