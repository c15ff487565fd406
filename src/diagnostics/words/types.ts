import type { Facts } from '../facts.js';
import { fact, quoted, when } from '../say.js';
import { kindName } from './kinds.js';

/** Words for the facts `expected`, `kind` and `found` of a value of the wrong type. */
export function typeWords(facts: Facts): { readonly message: string; readonly hint: string } {
  const expected = kinds(facts);
  const names = [...new Set(expected.map(kindName))].join(' hoặc ');
  return {
    message: `Ở đây cần ${names}, nhưng đang là ${foundWords(facts)}.`,
    hint: hintFor(expected[0] ?? '', facts),
  };
}

/** A true or false names itself; any other value is told by its kind first. */
function foundWords(facts: Facts): string {
  if (facts.kind === 'boolean') return quoted(facts, 'found');
  return kindName(fact(facts, 'kind')) + when(facts, 'found', () => ` ${quoted(facts, 'found')}`);
}

function kinds(facts: Facts): readonly string[] {
  const { expected } = facts;
  return typeof expected === 'object' ? expected : [fact(facts, 'expected')];
}

function hintFor(expected: string, facts: Facts): string {
  const hint = Object.hasOwn(HINTS, expected) ? HINTS[expected] : undefined;
  return hint?.(facts) ?? '';
}

const HINTS: Readonly<Record<string, (facts: Facts) => string>> = {
  string: (facts) =>
    when(facts, 'line', (line) => `Nếu đây là chữ có dấu hai chấm, đặt cả dòng trong dấu nháy kép: "${line}".`) ||
    (isSimple(facts)
      ? `Đặt giá trị trong dấu nháy kép: "${fact(facts, 'found')}".`
      : 'Viết một đoạn chữ trên cùng dòng.'),
  number: () => 'Viết số không có dấu nháy, không kèm chữ; phần lẻ viết sau dấu chấm, ví dụ 12.5.',
  int: () => 'Viết số nguyên, không có dấu nháy và không có phần lẻ.',
  boolean: () => 'Viết true (có) hoặc false (không), không có dấu nháy.',
  array: () => 'Viết mỗi mục trên một dòng riêng, thụt vào và mở đầu bằng “- ”.',
  object: (facts) =>
    when(facts, 'key', (key) => `Viết “- ${key}: ${fact(facts, 'found')}”.`) ||
    'Viết mỗi mục con trên một dòng riêng, thụt vào, dạng “mục: giá trị”.',
};

function isSimple(facts: Facts): boolean {
  return facts.kind === 'number' || facts.kind === 'boolean';
}
