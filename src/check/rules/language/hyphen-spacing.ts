import type { Found } from '../../found.js';
import { type RuleFinding, rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

const SPACE = '[^\\S\\r\\n]+';
const NEXT = '[A-Za-zÀ-ỹ0-9“][^\\s,;.:)”]*';

/** What stands before a hyphen, and behind it; `A- ` may be a grade, ` -5` a number below zero. */
const ONE_SIDED = new RegExp(
  [
    `[-–](?<=((?:[A-Za-zÀ-ỹ]{2,}|[0-9]+)).)(${SPACE}${NEXT})`,
    `[-–](?<=((?:[A-Za-zÀ-ỹ]+)${SPACE}).)((?![0-9])${NEXT})`,
    `[-–](?<=([0-9]+${SPACE}).)([0-9]${NEXT})`,
  ].join('|'),
  'uy',
);
const oneSided = markSearch(/[-–]/u, ONE_SIDED);

/** Number and symbol of a paper, or two abbreviations: no space on either side. */
const SYMBOL = /^\d+$|^\p{Lu}{2,}(?:\/\p{Lu}+)*$/u;

/** A hyphen with a space on one side only: `vì người nghèo- không`, `05- CT/TW`. */
export const hyphenSpacing = rule({
  id: 'hyphen-spacing',
  group: 'language',
  severity: 'warning',
  title: 'Dấu gạch nối chỉ cách một bên',
  text: 'Tìm dấu gạch nối có dấu cách ở một bên mà bên kia viết liền. Giữa hai cụm từ thì cách cả hai bên (kinh tế - xã hội); trong số, ký hiệu thì viết liền cả hai bên (05-CT/TW).',
  source: { text: 'Cách viết trong Nghị định số 30/2020/NĐ-CP', ids: ['TG-03'], confidence: 'custom' },
  example: {
    wrong: 'chung tay vì người nghèo- không để ai bị bỏ lại',
    right: 'chung tay vì người nghèo - không để ai bị bỏ lại',
  },
  check: ({ texts }) => oneSided(texts).map(told),
});

function told({ path, text, parts, start, end, typedSpan }: Found): RuleFinding {
  const [before = '', after = ''] = parts.filter((part) => part !== '');
  const from = start - before.length;
  const [first, second] = [before.trim(), after.trim()];
  const isSymbol = SYMBOL.test(first) && /^\p{Lu}{2,}/u.test(second);
  const right = isSymbol ? first + text.charAt(start) + second : `${first} ${text.charAt(start)} ${second}`;
  return {
    path,
    span: typedSpan(from, end),
    message: `“${text.slice(from, end)}” chỉ có dấu cách ở một bên dấu gạch nối.`,
    hint: `Viết “${right}”.`,
  };
}
