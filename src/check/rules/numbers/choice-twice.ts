import { findAward } from '../../../model/catalogues/find-award.js';
import { repeats } from '../../numbers/repeats.js';
import { rule } from '../../rule.js';

/** One award has two numbers of choices. */
export const choiceTwice = rule({
  id: 'choice-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Một danh hiệu ghi số được chọn hai lần',
  text: 'Phiếu bầu lấy dòng đầu trong “choices” của mỗi danh hiệu; dòng sau không dùng đến.',
  source: { text: 'Mỗi danh hiệu trên phiếu chỉ có một số được chọn', confidence: 'custom' },
  example: {
    wrong: 'choices: [{award: BKT, most: 2}, {award: Bằng khen của UBND tỉnh, most: 3}]',
    right: 'choices: [{award: BKT, most: 3}]',
  },
  check: ({ data: { vote, awards } }) => {
    const choices = vote?.choices ?? [];
    return repeats(choices, ({ award, subject }) => `${findAward(award, awards).key}\n${subject}`).map((index) => ({
      path: `vote.choices[${index}]`,
      message: `“${choices[index]?.award}” đã có số được chọn ở dòng trên.`,
      hint: 'Giữ một dòng trong “choices”, xóa dòng kia.',
    }));
  },
});
