/** What rules are about, in the order they are told, each with its Vietnamese heading. */
export const RULE_GROUPS = {
  completeness: 'Còn thiếu',
  numbers: 'Con số khớp nhau',
  law: 'Pháp luật theo ngày văn bản',
  awards: 'Điều kiện khen thưởng',
  form: 'Thể thức, cách viết',
  language: 'Tiếng Việt',
  page: 'Trang in',
} as const;

/** What a rule is about. */
export type RuleGroup = keyof typeof RULE_GROUPS;
