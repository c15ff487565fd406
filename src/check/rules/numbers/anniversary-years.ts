import { allMatches } from '../../../text/all-matches.js';
import { rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const withBrackets = textsWith({ marks: /\(/u });

/** `60 năm Ngày … (21/5/1963 - 21/5/2023)` */
const BETWEEN =
  /(?=\d)(?<![\d.,])(\d{1,3})\s+năm(?!\s+\d)(?:(?!\d\s+năm)[^.;\n()]){0,160}\(\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*[-–—]\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*\)/gu;

/** The years of an anniversary do not come to what is said. */
export const anniversaryYears = rule({
  id: 'anniversary-years',
  group: 'numbers',
  severity: 'warning',
  title: 'Số năm kỷ niệm không khớp hai mốc ngày',
  text: 'Lời văn ghi “kỷ niệm NN năm … (ngày gốc - ngày kỷ niệm)” thì NN phải bằng hiệu của hai năm.',
  source: { text: 'Số học: hiệu của hai năm', confidence: 'arithmetic' },
  example: {
    wrong: 'kỷ niệm 60 năm Ngày Bác Hồ về thăm tỉnh (21/5/1963 - 21/5/2024)',
    right: 'kỷ niệm 61 năm Ngày Bác Hồ về thăm tỉnh (21/5/1963 - 21/5/2024)',
  },
  check: (reading) =>
    withBrackets(reading.texts).flatMap(({ path, text, typedSpan }) =>
      allMatches(text, BETWEEN).flatMap((match) => {
        const [, said = '', day, month, from, toDay, toMonth, to] = match;
        const years = Number(to) - Number(from);
        if (Number(day) !== Number(toDay) || Number(month) !== Number(toMonth) || years === Number(said)) return [];
        const message = `Lời văn ghi ${said} năm, nhưng từ năm ${from} đến năm ${to} là ${years} năm.`;
        return [
          {
            path,
            span: typedSpan(match.index, match.index + said.length),
            message,
            hint: 'Sửa số năm, hoặc sửa năm trong ngoặc.',
          },
        ];
      }),
    ),
});
