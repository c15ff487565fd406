import * as z from 'zod';
import { TURNING_DAYS } from '../../../model/catalogues/turning-days.js';
import { officialCount } from '../../../text/vietnamese.js';
import { grounds } from '../../awards/grounds.js';
import { type Nominee, nominees } from '../../awards/nominees.js';
import { notExcellent } from '../../awards/not-excellent.js';
import { type RuleFinding, ruleWith } from '../../rule.js';

/** A Labour Order, third class, for a collective without what it builds on. */
export const labourOrder = ruleWith(
  z.strictObject({
    years: z.int().min(1).default(5).meta({ label: 'Số năm liên tục hoàn thành xuất sắc nhiệm vụ' }),
  }),
  {
    id: 'labour-order',
    group: 'awards',
    severity: 'warning',
    title: 'Huân chương Lao động hạng Ba chưa đủ thành tích',
    text: 'Huân chương Lao động hạng Ba cho tập thể: 05 năm liên tục là Tập thể lao động xuất sắc và có cờ thi đua của tỉnh, bộ hoặc Bằng khen của Thủ tướng Chính phủ. Quy tắc chỉ nói khi dữ liệu đã ghi trái với điều đó.',
    source: {
      text: 'Luật Thi đua, Khen thưởng năm 2003 (sửa đổi năm 2013), Điều 44; theo luật năm 2022 thì cần đối chiếu',
      ids: ['L-15'],
      confidence: 'verified',
    },
    readUntil: TURNING_DAYS.lawOf2022.eve,
    example: {
      wrong: 'Huân chương Lao động hạng Ba; đã có Giấy khen năm 2024',
      right: 'Huân chương Lao động hạng Ba; đã có Bằng khen của Thủ tướng Chính phủ năm 2020',
    },
    check: ({ data }, { years }) =>
      nominees(data, ['HCLD3'])
        .filter(({ entry }) => entry.subject === 'collective')
        .flatMap((nominee) => [...withoutGround(nominee), ...belowExcellent(nominee, years)]),
  },
);

function withoutGround(nominee: Nominee): readonly RuleFinding[] {
  const { regular, occasional } = grounds(nominee, /^(?:cờ thi đua|bằng khen (?:của )?thủ tướng)/iu);
  if (nominee.entry.priorAwards.length === 0 || regular.length + occasional.length > 0) return [];
  return [
    {
      path: `${nominee.path}.priorAwards`,
      message: `${nominee.who} được đề nghị ${nominee.award.name} nhưng khen thưởng đã có không ghi cờ thi đua hay Bằng khen của Thủ tướng Chính phủ.`,
      hint: 'Ghi cờ thi đua, Bằng khen của Thủ tướng Chính phủ đã được tặng ở “priorAwards”, hoặc xem lại đề nghị.',
    },
  ];
}

function belowExcellent(nominee: Nominee, years: number): readonly RuleFinding[] {
  const rating = notExcellent(nominee, years);
  if (rating === undefined) return [];
  return [
    {
      path: rating.path,
      message: `${nominee.who} được đề nghị ${nominee.award.name} nhưng năm ${rating.year} xếp loại “${rating.level}”.`,
      hint: `Xem lại: cần ${officialCount(years)} năm liên tục hoàn thành xuất sắc nhiệm vụ.`,
    },
  ];
}
