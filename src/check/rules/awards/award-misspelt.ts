import { quoted } from '../../../text/vietnamese.js';
import { awardMeant } from '../../awards/award-meant.js';
import { type NamedAward, namedAwards } from '../../awards/named-awards.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** A name nearly that of a listed award, an unknown code, or a mark left at the end: papers print it as it stands. */
export const awardMisspelt = rule({
  id: 'award-misspelt',
  group: 'awards',
  severity: 'warning',
  title: 'Tên danh hiệu, hình thức khen thưởng gõ sai',
  text: 'Tìm tên danh hiệu, hình thức khen thưởng chỉ gần giống một tên trong danh mục, mã không có trong danh mục và dấu câu thừa ở cuối tên. Tên gõ sai vẫn in ra nguyên như thế, và các quy tắc về khen thưởng không nhận ra danh hiệu ấy.',
  source: {
    text: 'Lệ thường khi viết tên danh hiệu, hình thức khen thưởng; đối chiếu với danh mục có sẵn',
    ids: ['VH-17'],
    confidence: 'custom',
  },
  example: {
    wrong: 'recommendations: [{award: Cờ thi đua của UBND tinh, unit: Sở Y tế}]',
    right: 'recommendations: [{award: Cờ thi đua của UBND tỉnh, unit: Sở Y tế}]',
  },
  check: (reading) =>
    namedAwards(reading).flatMap((named) => (named.isListed ? markAtEnd(named) : misspelt(reading, named))),
});

const MARK_AT_END = /[.,;:]+\s*$/u;

function markAtEnd({ path, text }: NamedAward): readonly RuleFinding[] {
  const mark = MARK_AT_END.exec(text);
  if (mark === null) return [];
  const message = `${quoted(text)} có dấu câu ở cuối tên, văn bản sẽ in cả dấu ấy.`;
  const hint = `Ghi ${quoted(text.slice(0, mark.index))}.`;
  return [{ path, span: [mark.index, text.length], message, hint }];
}

function misspelt({ data }: Reading, { path, text, isCode }: NamedAward): readonly RuleFinding[] {
  const meant = awardMeant(data, text.normalize('NFC').replace(MARK_AT_END, ''));
  if (meant === undefined) return isCode ? [unknownCode(path, text)] : [];
  const { written, name } = meant;
  const named = name === undefined ? quoted(written) : `${quoted(written)} (${name})`;
  return [
    {
      path,
      message: `${quoted(text)} không có trong danh mục, chỉ gần giống ${named}.`,
      hint: `Ghi ${quoted(name ?? written)} nếu là danh hiệu, hình thức ấy; nếu là tên khác thì thêm vào mục “awards”.`,
    },
  ];
}

function unknownCode(path: string, text: string): RuleFinding {
  const message = `${quoted(text)} không phải là mã trong danh mục, văn bản sẽ in nguyên mấy chữ này.`;
  return { path, message, hint: 'Ghi tên đầy đủ của danh hiệu, hình thức khen thưởng.' };
}
