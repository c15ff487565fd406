import { CONFIDENCE, daysOf } from '../../src/cli/check/rule-words.js';
import type { RuleInfo } from '../../src/index.js';

const SEVERITY = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi chú' } as const;

const INTRO = `<!-- Written from the rules themselves by \`npm run golden:update\`: do not edit. -->

# Các quy tắc kiểm tra

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

function entry(rule: RuleInfo): string {
  const { id, severity, title, text, source, parameters, example } = rule;
  const ids = source.ids === undefined ? '' : ` (${source.ids.join(', ')})`;
  const lines = [
    `### \`${id}\``,
    '',
    `**${title}.** ${text}`,
    '',
    `- Mức: ${SEVERITY[severity]}`,
    `- Nguồn: ${source.text}${ids}; ${CONFIDENCE[source.confidence]}`,
    ...daysOf(rule).map((line) => `- ${line}`),
    ...parameters.map(({ name, label, value }) => `- Tham số \`${name}\`: ${label}; mặc định ${printed(value)}`),
    `- Chưa được: \`${example.wrong}\``,
    `- Sửa thành: \`${example.right}\``,
    '',
  ];
  return lines.join('\n');
}

function printed(value: unknown): string {
  if (value === undefined) return 'không có';
  if (!Array.isArray(value)) return `\`${String(value)}\``;
  return value.length === 0 ? 'không có' : value.map((each) => `\`${String(each)}\``).join(', ');
}
