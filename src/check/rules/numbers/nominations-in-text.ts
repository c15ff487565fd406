import type { BlocYear } from '../../../model/bloc-year.js';
import { findAward } from '../../../model/catalogues/find-award.js';
import { isNominated } from '../../../view/nominations/nominated.js';
import { countOf } from '../../../view/nominations/places.js';
import { awardAtEnd } from '../../numbers/award-at-end.js';
import { awardOfKind } from '../../numbers/award-of-kind.js';
import { COUNT_PATTERN } from '../../numbers/number-pattern.js';
import { readCount } from '../../numbers/read-count.js';
import { rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const proposing = textsWith({ phrases: ['đề nghị'] });

/** `… Cờ thi đua của Chính phủ cho 01 tập thể` */
const PROPOSED = new RegExp(`\\s+cho\\s+${COUNT_PATTERN}\\s+(tập thể|cá nhân)(?!\\p{L})`, 'giu');

/** What was said before in the same clause, and in the same sentence. */
const CLAUSE = /[^.;\n]*$/u;
const SENTENCE = /[^.\n]*$/u;

/** What speaks of the year under review. */
const OF_REVIEW = /^(?:narrative\.yearEnd|yearEndConference|conference)\./u;

/** A text says how many are proposed for an award, and they are not so many. */
export const nominationsInText = rule({
  id: 'nominations-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Số đề nghị khen thưởng trong lời văn khác danh sách',
  text: 'Tìm câu “đề nghị tặng (danh hiệu) cho NN tập thể, cá nhân” trong báo cáo tổng kết, kết luận hội nghị và so với các đề nghị của năm đang xét.',
  source: {
    text: 'Số học: số đề nghị trong báo cáo, tờ trình, biên bản và danh sách phải bằng nhau',
    confidence: 'arithmetic',
  },
  example: {
    wrong: '“Thống nhất đề nghị tặng Bằng khen của UBND tỉnh cho 04 tập thể” mà danh sách có 3',
    right: '“… cho 03 tập thể”',
  },
  check: (reading) =>
    proposing(reading.texts)
      .filter(({ path }) => OF_REVIEW.test(path))
      .flatMap(({ path, text, typedSpan }) =>
        [...text.matchAll(PROPOSED)].flatMap((match) => {
          const { 0: found, 1: number = '', 2: who = '', index } = match;
          const before = CLAUSE.exec(text.slice(0, index))?.[0] ?? '';
          const sentence = SENTENCE.exec(text.slice(0, index))?.[0] ?? '';
          const award = awardAtEnd(reading.data, before) ?? awardOfKind(reading.data, before);
          const count = readCount(number);
          if (!/đề nghị/iu.test(sentence) || award === undefined || count === undefined) return [];
          const actual = proposed(reading.data, award.key, /tập/iu.test(who) ? 'collective' : 'individual');
          if (actual === 0 || actual === count) return [];
          return [
            {
              path,
              span: typedSpan(index, index + found.length),
              message: `Lời văn ghi đề nghị “${award.name}” cho ${number} ${who.toLowerCase()}, danh sách đề nghị có ${actual}.`,
              hint: 'Sửa con số trong lời văn, hoặc mục “recommendations”.',
            },
          ];
        }),
      ),
});

function proposed(data: BlocYear, key: string, subject: BlocYear['recommendations'][number]['subject']): number {
  const same = data.recommendations.filter(
    (entry) => entry.subject === subject && isNominated(data, entry) && findAward(entry.award, data.awards).key === key,
  );
  return countOf(same);
}
