import { DECREE_152 } from '../../awards/decree-152.js';
import { grounds } from '../../awards/grounds.js';
import { nominees } from '../../awards/nominees.js';
import { rule } from '../../rule.js';

/** What each award rests on, as names begin. */
const PATTERNS: readonly (readonly [keys: readonly string[], pattern: RegExp])[] = [
  [['BKTTG'], /^bằng khen/iu],
  [['HCLD1', 'HCLD2', 'HCLD3'], /^(?:cờ thi đua|bằng khen (?:của )?thủ tướng)/iu],
];

/** A higher award that rests only on awards for one deed or one campaign. */
export const occasionalAward = rule({
  id: 'occasional-award',
  group: 'awards',
  severity: 'error',
  title: 'Lấy khen thưởng đột xuất, chuyên đề làm căn cứ',
  text: 'Khen thưởng đột xuất, khen thưởng theo chuyên đề không được tính làm căn cứ đề nghị khen thưởng công trạng cao hơn. Quy tắc nhận ra khi tên hoặc quyết định của khen thưởng đã có ghi rõ như vậy và không có khen thưởng nào khác làm căn cứ.',
  source: { text: 'Nghị định số 152/2025/NĐ-CP, khoản 3 Điều 4', ids: ['L-17'], confidence: 'verified' },
  ...DECREE_152,
  example: {
    wrong: 'Bằng khen của Thủ tướng Chính phủ; đã có Bằng khen của UBND tỉnh (chuyên đề phòng, chống bão)',
    right: 'Bằng khen của Thủ tướng Chính phủ; đã có Bằng khen của UBND tỉnh về thành tích công tác',
  },
  check: ({ data }) =>
    PATTERNS.flatMap(([keys, pattern]) =>
      nominees(data, keys).flatMap((nominee) => {
        const { regular, occasional } = grounds(nominee, pattern);
        const [first] = occasional;
        if (first === undefined || regular.length > 0) return [];
        return [
          {
            path: first.path,
            message: `${nominee.who} được đề nghị ${nominee.award.name} mà chỉ có căn cứ là khen thưởng đột xuất, chuyên đề: ${first.award}.`,
            hint: 'Ghi khen thưởng công trạng đã có ở “priorAwards”; nếu không có thì chưa đủ căn cứ đề nghị.',
          },
        ];
      }),
    ),
});
