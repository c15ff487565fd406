/** A paper whose tables make a list, and how its sheet is called. */
export interface ListedPaper {
  readonly document: string;
  readonly sheet: string;
}

/** The lists a council asks for, and the papers they are taken from: what they say, the papers say. */
export const LISTS = {
  'danh-sach': [
    { document: 'danh-sach-tap-the', sheet: 'Tập thể' },
    { document: 'danh-sach-ca-nhan', sheet: 'Cá nhân' },
  ],
  diem: [{ document: 'tong-hop-diem', sheet: 'Điểm' }],
  'dang-ky': [{ document: 'tong-hop-dang-ky', sheet: 'Đăng ký' }],
} as const satisfies Readonly<Record<string, readonly ListedPaper[]>>;

/** One of them. */
export type ListId = keyof typeof LISTS;

/** Whether a word names a list. */
export function isListId(word: string | undefined): word is ListId {
  return word !== undefined && Object.hasOwn(LISTS, word);
}
