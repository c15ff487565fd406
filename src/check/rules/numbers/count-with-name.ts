import { isNamed } from '../../../view/nominations/places.js';
import { awardName } from '../../numbers/award-name.js';
import { nominee } from '../../numbers/nominee.js';
import { rule } from '../../rule.js';

/** A number beside one name: the number is not used. */
export const countWithName = rule({
  id: 'count-with-name',
  group: 'numbers',
  severity: 'warning',
  title: 'Vừa nêu tên vừa ghi số lượng',
  text: 'Đề nghị đã nêu tên một tập thể, cá nhân thì tính là một; số lượng khác 1 ghi kèm sẽ bị bỏ qua.',
  source: { text: 'Cách ghi dữ liệu của chương trình', confidence: 'custom' },
  example: {
    wrong: '{award: LDTT, subject: individual, person: {name: Lê Thị D}, count: 3}',
    right: 'Một mục cho từng người, hoặc {award: LDTT, subject: individual, count: 3}',
  },
  check: ({ data }) =>
    data.recommendations.flatMap((entry, index) => {
      if (entry.count === undefined || entry.count === 1 || !isNamed(entry)) return [];
      const message = `${awardName(data, entry)} cho ${nominee(data, entry)} ghi số lượng ${entry.count} nhưng chỉ tính là 1 vì đã nêu tên.`;
      return [
        { path: `recommendations[${index}].count`, message, hint: 'Bỏ “count”, hoặc ghi riêng từng tập thể, cá nhân.' },
      ];
    }),
});
