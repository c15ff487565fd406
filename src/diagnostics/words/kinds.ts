const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  truth: '“có” hoặc “không”',
  array: 'danh sách',
  object: 'nhóm mục con',
  record: 'nhóm mục con',
  null: 'chỗ trống',
  undefined: 'chỗ trống',
};

/** The plain name of a kind of value, such as `array`. */
export function kindName(kind: string): string {
  return (Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined) ?? 'giá trị khác loại';
}
