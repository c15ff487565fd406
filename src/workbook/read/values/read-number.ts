import type { Field } from '../../../schema/field.js';
import type { GridCell } from '../xlsx/sheet-grid.js';
import { percent } from './cell-text.js';

type NumberField = Extract<Field, { type: 'number' }>;

/** The number that a cell means; nothing where it could be another, or none. */
export function readNumber(cell: GridCell, field: NumberField): number | undefined {
  if (cell.type === 'text') return numberIn(cell.text, field);
  if (cell.type !== 'number' || cell.form === 'date' || cell.form === 'time') return undefined;
  return cell.form === 'percent' && isPercent(field) ? percent(cell.number) : cell.number;
}

/** Fields that count to a hundred may be written with the sign. */
function isPercent({ maximum }: NumberField): boolean {
  return maximum === 100;
}

const PLAIN = /^-?\d+$/u;
/** One sign before one, two or more than three digits parts the fraction, whichever it is. */
const FRACTION = /^(-?\d+)[.,](\d{1,2}|\d{4,})$/u;
/** Thousands parted by one sign and a fraction by the other: 1.234,5 and 1,234.5. */
const BOTH = /^(-?\d{1,3})((?:\.\d{3})+),(\d+)$|^(-?\d{1,3})((?:,\d{3})+)\.(\d+)$/u;
/** Of two groups and more the sign can only part thousands; of one group it can where no fraction may stand. */
const THOUSANDS = /^-?\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:[ \u00a0]\d{3})+)$/u;

function numberIn(typed: string, field: NumberField): number | undefined {
  const whole = typed.trim();
  const text = isPercent(field) ? whole.replace(/\s*%$/u, '') : whole;
  if (PLAIN.test(text)) return Number(text);
  if (FRACTION.test(text)) return Number(text.replace(',', '.'));
  if (BOTH.test(text)) return Number(text.replace(BOTH, '$1$4$2$5').replace(/[.,]/gu, '') + fractionOf(text));
  const groups = text.split(/[.,]/u).length - 1;
  return THOUSANDS.test(text) && (field.whole || groups !== 1) ? Number(text.replace(/[.,\s]/gu, '')) : undefined;
}

function fractionOf(text: string): string {
  const [, , , one, , , other] = BOTH.exec(text) ?? [];
  return `.${one ?? other ?? ''}`;
}
