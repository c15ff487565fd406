import * as z from 'zod';
import { tooMany } from '../../awards/too-many.js';
import { ruleWith } from '../../rule.js';

/** More flags of the Government than one bloc usually proposes. */
export const governmentFlagsPerBloc = ruleWith(
  z.strictObject({
    most: z.int().min(0).default(1).meta({ label: 'Số Cờ thi đua của Chính phủ nhiều nhất của một khối' }),
  }),
  {
    id: 'government-flags-per-bloc',
    group: 'awards',
    severity: 'warning',
    title: 'Nhiều Cờ thi đua của Chính phủ trong một khối',
    text: 'Cờ thi đua của Chính phủ dành cho đơn vị dẫn đầu, nên một khối thường chỉ đề nghị một đơn vị. Tỷ lệ 20% theo nghị định cũ tính trên toàn tỉnh, không tính được trong một khối.',
    source: { text: 'Cách làm của các cụm, khối thi đua', ids: ['L-02', 'L-03'], confidence: 'custom' },
    example: { wrong: 'Hai đơn vị được đề nghị Cờ thi đua của Chính phủ', right: 'Một đơn vị được đề nghị' },
    check: ({ data }, { most }) =>
      tooMany(data, 'CTDCP', most, 'Chọn đơn vị dẫn đầu; tỉnh cho đề nghị nhiều hơn thì ghi số đó ở tham số “most”.'),
  },
);
