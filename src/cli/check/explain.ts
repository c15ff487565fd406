import { SEVERITY_WORDS } from '../../diagnostics/severity-words.js';
import type { RuleInfo } from '../../index.js';
import { CONFIDENCE, daysOf } from './rule-words.js';

type Source = RuleInfo['source'];

/** All that is known of a rule, as people read it: what it looks at, why, an example, and how to set it or switch it off. */
export function explain(rule: RuleInfo): string {
  const { id, title, severity, groupTitle, text, source, example } = rule;
  const paragraphs = [
    `${title} [${id}]\n${groupTitle}. Mức: ${SEVERITY_WORDS[severity]}.`,
    text,
    [sourceLine(source), ...daysOf(rule)].join('\n'),
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
