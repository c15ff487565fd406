import type { Facts } from '../facts.js';
import { fact, quoted, when } from '../say.js';

const UNITS: Readonly<Record<string, string>> = { string: 'ký tự', array: 'mục' };

/** The sentence for a value that lies below its minimum or above its maximum. */
export function limitWords(facts: Facts, limit: 'minimum' | 'maximum'): string {
  const bound = fact(facts, limit);
  const word = limit === 'minimum' ? 'ít nhất' : 'nhiều nhất';
  const unit = UNITS[fact(facts, 'what')];
  if (unit === undefined) return `Số ${fact(facts, 'found')} không dùng được ở đây; ${numberBound(bound, limit)}.`;
  if (facts.what === 'string' && fact(facts, 'found') === '') return 'Giá trị đang để trống.';
  const now = facts.what === 'string' ? quoted(facts, 'found') : `${fact(facts, 'found')} ${unit}`;
  return `Cần ${word} ${bound} ${unit}, nhưng đang có ${now}.`;
}

function numberBound(bound: string, limit: 'minimum' | 'maximum'): string {
  return limit === 'minimum' ? `số nhỏ nhất là ${bound}` : `số lớn nhất là ${bound}`;
}

/** How to mend a number outside its bounds, where both are known. */
export function boundsHint(facts: Facts): string {
  if (facts.what !== 'number') return '';
  return when(facts, 'minimum', (least) => when(facts, 'maximum', (most) => `Viết một số từ ${least} đến ${most}.`));
}
