/** The words of the panel to fill in small fields. */
export const FIELD_WORDS = {
  name: 'Điền nhanh',
  example: (example: string) => `Ví dụ: ${example}`,
  hint: (hint: string) => `Cách sửa: ${hint}`,
  nothingChosen: '(để trống)',
  apply: 'Áp dụng',
  undo: 'Bỏ sửa',
  changed: (count: number) => `${count} mục vừa sửa, chưa áp dụng`,
  nothingChanged: 'Chưa sửa mục nào.',
  applying: 'Đang áp dụng…',
  applied: (count: number) => `Đã áp dụng ${count} mục.`,
  refused: (count: number) => `${count} mục chưa áp dụng được, xem lời nhắn ở từng mục.`,
} as const;
