import { SEVERITY_WORDS } from '../../diagnostics/severity-words.js';
import type { RuleInfo } from '../../index.js';

type Source = RuleInfo['source'];
type Holds = NonNullable<RuleInfo['holds']>;
type Day = NonNullable<Holds['to']>;

const CONFIDENCE: Readonly<Record<Source['confidence'], string>> = {
  verified: 'đã đọc trong chính văn bản hoặc trên trang chính thức',
  secondary: 'đọc qua bài tóm tắt, chưa đối chiếu bản gốc',
  provincial: 'quy định của một tỉnh, nơi khác có thể khác',
  custom: 'cách làm thường gặp hoặc lời khuyên, không phải quy định',
};

/** All that is known of a rule, as people read it: what it looks at, why, an example, and how to set it or switch it off. */
export function explain(rule: RuleInfo): string {
  const { id, title, severity, groupTitle, text, source, holds, example } = rule;
  const paragraphs = [
    `${title} [${id}]\n${groupTitle}. Mức: ${SEVERITY_WORDS[severity]}.`,
    text,
    [sourceLine(source), ...(holds === undefined ? [] : [holdsLine(holds)])].join('\n'),
    `Sai:\n${indented(example.wrong)}\nĐúng:\n${indented(example.right)}`,
    ...parametersOf(rule),
    `Tắt quy tắc này: ghi lý do trong thidua.yaml, hoặc trong tệp của khối:\n${indented(`checks:\n  ${id}:\n    off: lý do tắt`)}`,
    `Chỉ tắt trong một lần chạy: thêm --rule ${id}=off`,
  ];
  return paragraphs.join('\n\n');
}

function sourceLine({ text, ids = [], confidence }: Source): string {
  const cited = ids.length === 0 ? text : `${text} (${ids.join(', ')})`;
  return `Nguồn: ${cited}.\nĐộ tin cậy của nguồn: ${CONFIDENCE[confidence]}.`;
}

function holdsLine({ from, to }: Holds): string {
  const days = [from && `từ ngày ${dayText(from)}`, to && `đến hết ngày ${dayText(to)}`];
  return `Áp dụng cho hồ sơ trình ${days.filter((part) => part !== undefined).join(' ')}.`;
}

/** As papers write days: `07/4/2023`, `15/02/2023`. */
function dayText({ day, month, year }: Day): string {
  const padded = (number: number) => String(number).padStart(2, '0');
  return `${padded(day)}/${month < 3 ? padded(month) : month}/${year}`;
}

function parametersOf({ id, parameters }: RuleInfo): readonly string[] {
  if (parameters.length === 0) return [];
  const labels = parameters.map(({ name, label, value }) => `  ${name}: ${label} (mặc định: ${JSON.stringify(value)})`);
  const values = parameters.map(({ name, value }) => `      ${name}: ${JSON.stringify(value)}`);
  const written = ['checks:', `  ${id}:`, '    parameters:', ...values].join('\n');
  return [
    `Tham số:\n${labels.join('\n')}`,
    `Đổi tham số trong thidua.yaml, hoặc trong tệp của khối:\n${indented(written)}`,
  ];
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, '    ');
}
