import { spellingKey } from '../../../model/spelling-key.js';
import type { GridCell } from '../xlsx/sheet-grid.js';

const YES: readonly string[] = ['có', 'x', 'đúng', 'true', 'yes', '1'].map(spellingKey);
const NO: readonly string[] = ['không', 'sai', 'false', 'no', '0'].map(spellingKey);
const MARK = /^[✓✔☑✗✘xX×]$/u;

/** Yes or no, as a cell says it; nothing when it says something else. */
export function readTruth(cell: GridCell): boolean | undefined {
  if (cell.type === 'truth') return cell.truth;
  if (cell.type === 'number') return cell.number === 1 ? true : cell.number === 0 ? false : undefined;
  if (cell.type !== 'text') return undefined;
  const key = spellingKey(cell.text);
  if (MARK.test(cell.text.trim()) || YES.includes(key)) return true;
  return NO.includes(key) ? false : undefined;
}
