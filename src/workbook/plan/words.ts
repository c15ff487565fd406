/** The sheet with one row a bloc, and the heading of its key there and elsewhere. */
export const BLOCS = { sheet: 'Khối', key: 'Mã khối', heading: 'Khối' } as const;

/** The first sheet: how to fill in the others. */
export const GUIDE = 'Hướng dẫn';

/** The hidden sheet of what lists offer. */
export const LISTS = 'Danh mục';

/** The heading of the number of an item, and that of a row that belongs to an item of another sheet. */
export const NUMBER = 'STT';

/** Stands for a list or a group that is given but empty, where leaving it out means something else. */
export const NONE = '(không có)';

/** Yes and no. */
export const TRUTH: ReadonlyMap<boolean, string> = new Map([
  [true, 'có'],
  [false, 'không'],
]);

/** Headings of a sheet with one row a field. */
export const FIELDS = { which: 'Báo cáo', name: 'Mục', value: 'Nội dung' } as const;

/** The heading of the column that says which of several lists a row belongs to. */
export const PART = 'Phần';
