import { officialCount } from '../../../text/vietnamese.js';
import { isOfBloc } from '../../numbers/is-of-bloc.js';
import { unitsInText } from '../../numbers/units-in-text.js';
import { rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const ofBlocs = textsWith({ phrases: ['khối', 'cụm'], marks: /\//u });

/** A text says how many units the bloc has, and they are not so many. */
export const countInText = rule({
  id: 'count-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Số đơn vị trong lời văn khác danh sách',
  text: 'Tìm những chỗ lời văn nói khối gồm mấy đơn vị (“Khối gồm 07 đơn vị”, “cả tám đơn vị trong Khối”, “08/08 đơn vị trong Khối”) và so với danh sách đơn vị. Danh sách chưa đủ thì không so.',
  source: { text: 'Số học: đếm danh sách đơn vị', confidence: 'arithmetic' },
  example: {
    wrong: 'Danh sách 8 đơn vị, lời văn ghi “Khối thi đua gồm 7 đơn vị”',
    right: '“Khối thi đua gồm 8 đơn vị”',
  },
  check: (reading) => {
    const { units, unitsComplete } = reading.data;
    if (!unitsComplete) return [];
    const texts = ofBlocs(reading.texts);
    return texts
      .filter(({ path }) => isOfBloc(path))
      .flatMap(({ path, text, typedSpan }) =>
        unitsInText(reading.data, text)
          .filter(({ count }) => count !== units.length)
          .map(({ count, start, end }) => ({
            path,
            span: typedSpan(start, end),
            message: `Lời văn ghi ${officialCount(count)} đơn vị, danh sách có ${officialCount(units.length)} đơn vị.`,
            hint: 'Sửa con số trong lời văn, hoặc danh sách “units”; danh sách chưa đủ thì ghi “unitsComplete: false”.',
          })),
      );
  },
});
