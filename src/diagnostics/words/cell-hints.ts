import type { Facts } from '../facts.js';

const HINTS: Readonly<Record<string, string>> = {
  number: 'Ghi số, không kèm chữ; phần lẻ ghi sau dấu phẩy, ví dụ 12,5.',
  int: 'Ghi số nguyên, không kèm chữ và không có phần lẻ.',
  truth: 'Chọn “có” hoặc “không”.',
};

/** How to mend a cell that holds a value of the wrong type, by the fact `expected`. */
export function typedCellHint({ expected }: Facts): string {
  const kind = typeof expected === 'object' ? expected[0] : expected;
  return (
    (typeof kind === 'string' && Object.hasOwn(HINTS, kind) ? HINTS[kind] : undefined) ??
    'Bấm vào ô để xem cách ghi và ví dụ.'
  );
}
