import type { BlocYear } from '../../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../../model/catalogues/find-award.js';
import { isNominated, isOfReview } from '../../../view/nominations/nominated.js';
import { countOf } from '../../../view/nominations/places.js';
import { SUBJECT_WORDS } from '../../../view/nominations/subject-words.js';
import { occasionOf } from '../../../view/occasion.js';
import type { Found } from '../../found.js';
import { awardAtEnd } from '../../numbers/award-at-end.js';
import { awardOfKind } from '../../numbers/award-of-kind.js';
import { COUNT_PATTERN } from '../../numbers/number-pattern.js';
import { ofAnotherTime } from '../../numbers/of-another-time.js';
import { ofSpecialOccasion } from '../../numbers/of-special-occasion.js';
import { readCount } from '../../numbers/read-count.js';
import { type RuleFinding, rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

type Recommendation = BlocYear['recommendations'][number];

/** `… Cờ thi đua của Chính phủ cho 01 tập thể` */
const proposed = wordSearch(
  ['cho'],
  new RegExp(`(?<=[^\\s\\0](\\s+))cho\\s+${COUNT_PATTERN}\\s+(tập thể|cá nhân|đồng chí|người)(?!\\p{sc=Latn})`, 'iuy'),
);

/** What was said before in the same clause and in the same sentence, and what follows in the clause. */
const CLAUSE = /[^.;\n]*$/u;
const SENTENCE = /[^.\n]*$/u;
const BEHIND = /^[^.;\n]*/u;

/** Not `Theo đề nghị của Khối, UBND tỉnh đã tặng …`. */
const ASKED = /đề nghị(?! của)(?:(?!(?<!\p{sc=Latn})đã(?!\p{sc=Latn})).)*$/iu;

/** What speaks of the year under review. */
const OF_REVIEW = /^(?:narrative\.yearEnd|yearEndConference|conference)\./u;

/** The heads of units give it themselves: who is proposed for it need not be known to the bloc. */
const GIVEN_BY_UNITS = 'GK';

/** A text says how many are proposed for an award, and they are not so many. */
export const nominationsInText = rule({
  id: 'nominations-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Số đề nghị khen thưởng trong lời văn khác danh sách',
  text: 'Tìm câu “đề nghị tặng (danh hiệu) cho NN tập thể, cá nhân, đồng chí” trong báo cáo tổng kết, kết luận hội nghị và so với các đề nghị của năm đang xét.',
  source: {
    text: 'Số học: số đề nghị trong báo cáo, tờ trình, biên bản và danh sách phải bằng nhau',
    confidence: 'arithmetic',
  },
  example: {
    wrong: '“Thống nhất đề nghị tặng Bằng khen của UBND tỉnh cho 04 tập thể” mà danh sách có 3',
    right: '“… cho 03 tập thể”',
  },
  check: ({ data, texts }) =>
    data.recommendations.some((entry) => isNominated(data, entry))
      ? proposed(texts)
          .filter(({ path }) => OF_REVIEW.test(path))
          .flatMap((found) => differing(data, found))
      : [],
});

function differing(data: BlocYear, found: Found): readonly RuleFinding[] {
  const { path, text, end, typedSpan } = found;
  const [gap = '', number = '', who = ''] = found.parts;
  const start = found.start - gap.length;
  const award = awardProposed(data, text, start, end);
  const count = readCount(number);
  if (award === undefined || count === undefined) return [];
  const subject = /tập/iu.test(who) ? 'collective' : 'individual';
  const actual = inList(data, award, subject);
  if (actual === undefined || actual === count) return [];
  const listed = actual === 0 ? `không có ${SUBJECT_WORDS[subject]} nào` : `có ${actual}`;
  return [
    {
      path,
      span: typedSpan(start, end),
      message: `Lời văn ghi đề nghị “${award.name}” cho ${number} ${who.toLowerCase()}, danh sách đề nghị ${listed}.`,
      hint: 'Sửa con số trong lời văn, hoặc mục “recommendations”.',
    },
  ];
}

/** The award of the year's round that is proposed in so many words right before a number. */
function awardProposed(data: BlocYear, text: string, start: number, end: number): KnownAward | undefined {
  const before = CLAUSE.exec(text.slice(0, start))?.[0] ?? '';
  const sentence = SENTENCE.exec(text.slice(0, start))?.[0] ?? '';
  const behind = BEHIND.exec(text.slice(end))?.[0] ?? '';
  const { year = data.year } = occasionOf(data, 'review');
  if (!ASKED.test(sentence) || ofSpecialOccasion(`${before} ${behind}`)) return undefined;
  return ofAnotherTime(text, start, end, year) ? undefined : (awardAtEnd(data, before) ?? awardOfKind(data, before));
}

/** How many the list has; unknown where they may be meant that are not put forward yet, or that the bloc need not know. */
function inList(data: BlocYear, award: KnownAward, subject: Recommendation['subject']): number | undefined {
  const same = data.recommendations.filter(
    (entry) =>
      entry.subject === subject && isOfReview(data, entry) && findAward(entry.award, data.awards).key === award.key,
  );
  const actual = countOf(same.filter((entry) => isNominated(data, entry)));
  return actual === 0 && (same.length > 0 || award.key === GIVEN_BY_UNITS) ? undefined : actual;
}
