import { joinWords } from '../../text/vietnamese.js';

/** `năm 2024`; `các năm 2022, 2024 và 2025`. */
export function yearsInWords(years: readonly number[]): string {
  return `${years.length > 1 ? 'các năm' : 'năm'} ${joinWords(years.map(String))}`;
}
