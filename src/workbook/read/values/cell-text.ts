import { dayText } from '../../xlsx/day-serial.js';
import type { GridCell } from '../xlsx/sheet-grid.js';

/** A cell as its user sees it, without the spaces around; nothing when a formula gave nothing. */
export function cellText(cell: GridCell): string | undefined {
  switch (cell.type) {
    case 'text':
      return cell.text.trim();
    case 'number':
      return numberText(cell);
    case 'truth':
      return cell.truth ? 'TRUE' : 'FALSE';
    default:
      return undefined;
  }
}

function numberText({ number, form }: Extract<GridCell, { type: 'number' }>): string {
  if (form === 'date') return dayText(number) ?? String(number);
  if (form === 'time' && number >= 0 && number < 1) return timeText(number);
  return form === 'percent' ? `${percent(number)}%` : String(number);
}

/** A hundredfold, without the dust that reckoning with fractions leaves. */
export function percent(number: number): number {
  return Number((number * 100).toPrecision(12));
}

const MINUTES = 24 * 60;

/** A part of a day as a time. */
function timeText(number: number): string {
  const minutes = Math.round(number * MINUTES) % MINUTES;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
