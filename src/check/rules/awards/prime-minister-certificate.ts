import * as z from 'zod';
import { TURNING_DAYS } from '../../../model/catalogues/turning-days.js';
import { officialCount } from '../../../text/vietnamese.js';
import { grounds } from '../../awards/grounds.js';
import { isPerson } from '../../awards/is-person.js';
import { type Nominee, nominees } from '../../awards/nominees.js';
import { notExcellent } from '../../awards/not-excellent.js';
import { type RuleFinding, ruleWith } from '../../rule.js';

/** A certificate of the Prime Minister without what it builds on. */
export const primeMinisterCertificate = ruleWith(
  z.strictObject({
    years: z.int().min(1).default(5).meta({ label: 'Số năm hoàn thành xuất sắc nhiệm vụ' }),
    initiatives: z.int().min(0).default(5).meta({ label: 'Số sáng kiến của cá nhân' }),
  }),
  {
    id: 'prime-minister-certificate',
    group: 'awards',
    severity: 'warning',
    title: 'Bằng khen của Thủ tướng chưa đủ thành tích',
    text: 'Bằng khen của Thủ tướng Chính phủ về công trạng: đã có Bằng khen của tỉnh, bộ và 05 năm hoàn thành xuất sắc nhiệm vụ; cá nhân có 05 sáng kiến. Quy tắc chỉ nói khi dữ liệu đã ghi trái với điều đó.',
    source: {
      text: 'Nghị định số 91/2017/NĐ-CP, Điều 38; theo Luật Thi đua, khen thưởng năm 2022, Điều 73 thì cần đối chiếu',
      ids: ['L-14'],
      confidence: 'verified',
    },
    readUntil: TURNING_DAYS.lawOf2022.eve,
    example: {
      wrong: 'Bằng khen của Thủ tướng Chính phủ năm 2025; năm 2023: Hoàn thành tốt nhiệm vụ',
      right: 'Bằng khen của Thủ tướng Chính phủ năm 2025; các năm 2021 đến 2025: Hoàn thành xuất sắc nhiệm vụ',
    },
    check: ({ data }, needed) => nominees(data, ['BKTTG']).flatMap((nominee) => lacking(nominee, needed)),
  },
);

interface Needed {
  readonly years: number;
  readonly initiatives: number;
}

function lacking(nominee: Nominee, { years, initiatives }: Needed): readonly RuleFinding[] {
  const { entry, path } = nominee;
  const found: RuleFinding[] = [];
  const add = (at: string, what: string, hint: string) =>
    found.push({ path: at, message: `${nominee.who} được đề nghị ${nominee.award.name} nhưng ${what}.`, hint });
  const { regular, occasional } = grounds(nominee, /^bằng khen/iu);
  if (entry.priorAwards.length > 0 && regular.length + occasional.length === 0)
    add(
      `${path}.priorAwards`,
      'khen thưởng đã có không ghi Bằng khen nào',
      'Ghi Bằng khen của tỉnh, bộ đã được tặng ở “priorAwards”, hoặc xem lại đề nghị.',
    );
  const rating = notExcellent(nominee, years);
  if (rating !== undefined)
    add(
      rating.path,
      `năm ${rating.year} xếp loại “${rating.level}”`,
      `Xem lại: cần ${officialCount(years)} năm hoàn thành xuất sắc nhiệm vụ.`,
    );
  const count = entry.initiatives.length;
  if (isPerson(nominee) && count > 0 && count < initiatives)
    add(
      `${path}.initiatives`,
      `mới ghi ${officialCount(count)} sáng kiến`,
      `Ghi đủ ${officialCount(initiatives)} sáng kiến đã được công nhận, hoặc xem lại đề nghị.`,
    );
  return found;
}
