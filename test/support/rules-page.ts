import type { RuleInfo } from '../../src/index.js';

const SEVERITY = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi chú' } as const;

const CONFIDENCE = {
  verified: 'đã đọc trong văn bản',
  secondary: 'theo tài liệu tóm tắt',
  provincial: 'quy định của một tỉnh, nơi khác có thể khác',
  custom: 'lệ thường hoặc lời khuyên, không phải quy định',
} as const;

const INTRO = `# Các quy tắc kiểm tra

Trang này viết ra từ chính các quy tắc của chương trình (\`npm run golden:update\`), đừng sửa tay.

\`thidua check\` đọc dữ liệu như một thư ký nhiều kinh nghiệm và báo điều cần xem; \`thidua generate\` cũng chạy các quy tắc này.
**Lỗi** làm khối không ra được bản chính thức (bản dự thảo vẫn in được); **cảnh báo** và **ghi chú** thì vẫn in. Không quy tắc
nào sửa chữ của người viết. Xem riêng một quy tắc: \`thidua check --explain <mã>\`.

Quy tắc nào không hợp với nơi mình thì tắt, kèm lý do, hoặc đặt lại tham số, trong \`thidua.yaml\` hay trong tệp của khối:

\`\`\`yaml
checks:
  doubled-word:
    off: Tên phong trào của tỉnh có chữ lặp
  short-last-page:
    parameters:
      least: 5
\`\`\`
`;

/** The page that describes all rules, written from the rules themselves. */
export function rulesPage(rules: readonly RuleInfo[]): string {
  const groups = [...new Set(rules.map(({ groupTitle }) => groupTitle))];
  const sections = groups.map((title) => {
    const entries = rules.filter(({ groupTitle }) => groupTitle === title).map(entry);
    return `## ${title}\n\n${entries.join('\n')}`;
  });
  return [INTRO, ...sections].join('\n');
}

function entry({ id, severity, title, text, source, holds, readUntil, parameters, example }: RuleInfo): string {
  const ids = source.ids === undefined ? '' : ` (${source.ids.join(', ')})`;
  const lines = [
    `### \`${id}\``,
    '',
    `**${title}.** ${text}`,
    '',
    `- Mức: ${SEVERITY[severity]}`,
    `- Nguồn: ${source.text}${ids}; ${CONFIDENCE[source.confidence]}`,
    ...(holds === undefined ? [] : [`- Áp dụng: hồ sơ trình ${period(holds)}`]),
    ...(readUntil === undefined ? [] : [`- Đã đọc luật ${period({ to: readUntil })}; về sau chỉ cảnh báo`]),
    ...parameters.map(({ name, label, value }) => `- Tham số \`${name}\`: ${label}; mặc định ${printed(value)}`),
    `- Chưa được: \`${example.wrong}\``,
    `- Sửa thành: \`${example.right}\``,
    '',
  ];
  return lines.join('\n');
}

function period({ from, to }: NonNullable<RuleInfo['holds']>): string {
  const parts = [
    ...(from === undefined ? [] : [`từ ngày ${from.day}/${from.month}/${from.year}`]),
    ...(to === undefined ? [] : [`đến hết ngày ${to.day}/${to.month}/${to.year}`]),
  ];
  return parts.join(' ');
}

function printed(value: unknown): string {
  if (value === undefined) return 'không có';
  if (!Array.isArray(value)) return `\`${String(value)}\``;
  return value.length === 0 ? 'không có' : value.map((each) => `\`${String(each)}\``).join(', ');
}
