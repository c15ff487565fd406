import * as z from 'zod';
import { tooMany } from '../../awards/too-many.js';
import { ruleWith } from '../../rule.js';

/** More flags of the province than blocs are known to get. */
export const provincialFlagsPerBloc = ruleWith(
  z.strictObject({
    most: z.int().min(0).default(3).meta({ label: 'Số Cờ thi đua của tỉnh nhiều nhất của một khối' }),
  }),
  {
    id: 'provincial-flags-per-bloc',
    group: 'awards',
    severity: 'warning',
    title: 'Quá số Cờ thi đua của tỉnh cho một khối',
    text: 'Số Cờ thi đua của tỉnh cho mỗi khối do tỉnh quy định. Số đặt sẵn là 03, nhiều nhất trong các khối đã biết; ghi số của tỉnh mình ở tham số.',
    source: { text: 'Số cờ do tỉnh phân bổ hằng năm', ids: ['L-05'], confidence: 'provincial' },
    example: { wrong: 'Bốn đơn vị được đề nghị Cờ thi đua của UBND tỉnh', right: 'Ba đơn vị được đề nghị' },
    check: ({ data }, { most }) =>
      tooMany(data, 'CTDT', most, 'Đối chiếu số cờ tỉnh phân bổ cho khối; tỉnh cho số khác thì ghi ở tham số “most”.'),
  },
);
