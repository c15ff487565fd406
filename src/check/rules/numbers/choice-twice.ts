import type { BlocYear } from '../../../model/bloc-year.js';
import { findAward } from '../../../model/catalogues/find-award.js';
import { awardName } from '../../numbers/award-name.js';
import { repeats } from '../../numbers/repeats.js';
import { rule } from '../../rule.js';

type Choice = NonNullable<BlocYear['vote']>['choices'][number];

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
  check: ({ data }) => {
    const choices = data.vote?.choices ?? [];
    const keyOf = ({ award, subject }: Choice) => [findAward(award, data.awards).key, subject];
    return repeats(choices, keyOf).flatMap((index) => {
      const choice = choices[index];
      if (choice === undefined) return [];
      const message = `${awardName(data, choice)} đã có số được chọn ở dòng trên.`;
      return [{ path: `vote.choices[${index}]`, message, hint: 'Giữ một dòng trong “choices”, xóa dòng kia.' }];
    });
  },
});
