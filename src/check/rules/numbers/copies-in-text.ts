import { allMatches } from '../../../text/all-matches.js';
import { copiesView } from '../../../view/copies.js';
import { COUNT_PATTERN } from '../../numbers/number-pattern.js';
import { readCount } from '../../numbers/read-count.js';
import { rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const withCopies = textsWith({ phrases: ['lập thành'] });

const COPIES = new RegExp(`lập thành\\s+${COUNT_PATTERN}\\s+bản(?!\\p{sc=Latn})`, 'giu');

/** The pledge says of how many copies it is made, and they are not so many. */
export const copiesInText = rule({
  id: 'copies-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Số bản giao ước trong lời văn khác số tính được',
  text: 'Số bản giao ước được tính: mỗi đơn vị một bản, cộng các bản gửi nơi khác. Giao ước tự in câu ấy, lời văn gõ tay không nên nói lại.',
  source: { text: 'Số học: mỗi đơn vị một bản và các bản gửi nơi khác', confidence: 'arithmetic' },
  example: {
    wrong: 'Khối 8 đơn vị, gửi thêm Hội đồng 1 bản, lời cam kết ghi “lập thành 10 bản”',
    right: 'Bỏ câu ấy khỏi lời cam kết; giao ước tự in “lập thành 09 bản”',
  },
  check: (reading) => {
    const { total } = copiesView(reading.data);
    if (typeof total !== 'string') return [];
    return withCopies(reading.texts)
      .filter(({ path }) => path.startsWith('pledge.'))
      .flatMap(({ path, text, typedSpan }) =>
        allMatches(text, COPIES).flatMap(({ 0: found, 1: number = '', index }) => {
          const count = readCount(number);
          if (count === undefined || count === Number(total)) return [];
          const message = `Lời văn ghi lập thành ${number} bản, trong khi tính ra ${total} bản.`;
          const hint = 'Bỏ câu này vì giao ước tự in số bản, hoặc sửa mục “copies”.';
          return [{ path, span: typedSpan(index, index + found.length), message, hint }];
        }),
      );
  },
});
