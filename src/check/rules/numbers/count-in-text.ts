import { officialCount } from '../../../text/vietnamese.js';
import { isOfBloc } from '../../numbers/is-of-bloc.js';
import { partsOfBloc } from '../../numbers/parts-of-bloc.js';
import { textsOnUnits, unitsInText } from '../../numbers/units-in-text.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** A text says how many units the bloc has, and they are not so many. */
export const countInText = rule({
  id: 'count-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Số đơn vị trong lời văn khác danh sách',
  text: 'Tìm những chỗ lời văn nói khối gồm mấy đơn vị (“Khối gồm 07 đơn vị”, “cả tám đơn vị trong Khối”, “08/08 đơn vị trong Khối”) và so với danh sách đơn vị; cả những chỗ nói một số đơn vị trong khối mà nhiều hơn danh sách. Danh sách chưa đủ thì không so.',
  source: { text: 'Số học: đếm danh sách đơn vị', confidence: 'arithmetic' },
  example: {
    wrong: 'Danh sách 8 đơn vị, lời văn ghi “Khối thi đua gồm 7 đơn vị”',
    right: '“Khối thi đua gồm 8 đơn vị”',
  },
  check: (reading) => (reading.data.unitsComplete ? [...otherCounts(reading), ...partsAboveAll(reading)] : []),
});

function otherCounts({ data, texts }: Reading): readonly RuleFinding[] {
  const listed = data.units.length;
  return textsOnUnits(texts)
    .filter(({ path }) => isOfBloc(path))
    .flatMap(({ path, text, typedSpan }) =>
      unitsInText(data, text)
        .filter(({ count }) => count !== listed)
        .map(({ count, start, end }) => ({
          path,
          span: typedSpan(start, end),
          message: `Lời văn ghi ${officialCount(count)} đơn vị, danh sách có ${officialCount(listed)} đơn vị.`,
          hint: 'Sửa con số trong lời văn, hoặc danh sách “units”; danh sách chưa đủ thì ghi “unitsComplete: false”.',
        })),
    );
}

/** `cả 09 đơn vị trong Khối` is told already. */
const ALL_BEFORE = /(?<!\p{sc=Latn})(?:cả|tất cả|toàn bộ|toàn thể)\s+$/iu;

function partsAboveAll({ data, texts }: Reading): readonly RuleFinding[] {
  const listed = data.units.length;
  return partsOfBloc(texts, data.year)
    .filter(({ found, count, start }) => {
      return count > listed && isOfBloc(found.path) && !ALL_BEFORE.test(found.text.slice(0, start));
    })
    .map(({ found: { path, typedSpan }, count, start, end }) => ({
      path,
      span: typedSpan(start, end),
      message: `Lời văn ghi ${officialCount(count)} đơn vị trong khối, nhiều hơn danh sách có ${officialCount(listed)} đơn vị.`,
      hint: 'Sửa con số trong lời văn, hoặc danh sách “units”; danh sách chưa đủ thì ghi “unitsComplete: false”.',
    }));
}
