import type { GridCell } from '../xlsx/sheet-grid.js';
import { cellText } from './cell-text.js';

const CLOCK = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{2})?\s*(?:p|ph|phút)?$/iu;

/** The time that a cell means, written as a file of data writes it: 8h30 and `8 giờ 30` are 8:30. */
export function readClock(cell: GridCell): string | undefined {
  const text = cellText(cell);
  const found = text === undefined ? null : CLOCK.exec(text);
  if (found === null) return cell.type === 'number' && cell.form === undefined ? fractionOfDay(cell.number) : text;
  return `${found[1]}:${found[2] ?? '00'}`;
}

/** A time that has lost its look. */
function fractionOfDay(number: number): string {
  const isTime = number > 0 && number < 1;
  return (isTime ? cellText({ type: 'number', number, form: 'time' }) : undefined) ?? String(number);
}
