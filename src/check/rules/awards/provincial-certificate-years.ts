import * as z from 'zod';
import type { BlocYear } from '../../../model/bloc-year.js';
import { officialCount } from '../../../text/vietnamese.js';
import { isPerson } from '../../awards/is-person.js';
import { longestRun } from '../../awards/longest-run.js';
import { type Nominee, nominees } from '../../awards/nominees.js';
import { notExcellent } from '../../awards/not-excellent.js';
import { ratings } from '../../awards/ratings.js';
import { yearsHeld } from '../../awards/years-held.js';
import { ruleWith } from '../../rule.js';

/** A certificate of the province for work, without the years of results it asks for. */
export const provincialCertificateYears = ruleWith(
  z.strictObject({
    years: z.int().min(1).default(2).meta({ label: 'Số năm liên tục phải có thành tích' }),
    initiatives: z.int().min(0).default(2).meta({ label: 'Số sáng kiến của cá nhân không là Chiến sĩ thi đua' }),
  }),
  {
    id: 'provincial-certificate-years',
    group: 'awards',
    severity: 'warning',
    title: 'Bằng khen của tỉnh chưa đủ hai năm thành tích',
    text: 'Bằng khen của Chủ tịch UBND tỉnh về công trạng: tập thể 02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc là Tập thể lao động xuất sắc; cá nhân 02 lần liên tục là Chiến sĩ thi đua cơ sở, hoặc 02 năm hoàn thành xuất sắc nhiệm vụ và có 02 sáng kiến. Quy tắc chỉ nói khi dữ liệu đã ghi trái với cả hai cách.',
    source: {
      text: 'Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh, nhắc lại Luật Thi đua, khen thưởng năm 2022',
      ids: ['L-13'],
      confidence: 'provincial',
    },
    example: {
      wrong: 'Bằng khen của UBND tỉnh năm 2025; năm 2024: Hoàn thành tốt nhiệm vụ',
      right: 'Bằng khen của UBND tỉnh năm 2025; năm 2024, 2025: Hoàn thành xuất sắc nhiệm vụ',
    },
    check: ({ data }, needed) =>
      nominees(data, ['BKT']).flatMap((nominee) => {
        const lacking = isPerson(nominee) ? ofPerson(data, nominee, needed) : ofCollective(data, nominee, needed);
        if (lacking === undefined) return [];
        return [
          {
            path: lacking.path,
            message: `${nominee.who} được đề nghị ${nominee.award.name} nhưng ${lacking.what}.`,
            hint: 'Bổ sung mức xếp loại, khen thưởng đã có hoặc sáng kiến; đề nghị theo phong trào, chuyên đề, đột xuất thì tiêu chuẩn khác.',
          },
        ];
      }),
  },
);

interface Needed {
  readonly years: number;
  readonly initiatives: number;
}

/** What the data says against a standard, and where. */
interface Lacking {
  readonly what: string;
  readonly path: string;
}

/** A year that is not rated excellent counts all the same when the collective was an excellent one in it. */
function ofCollective(data: BlocYear, nominee: Nominee, { years }: Needed): Lacking | undefined {
  const rating = nominee.entry.subject === 'collective' ? notExcellent(nominee, years) : undefined;
  if (rating === undefined || yearsHeld(data, nominee, ['TTLDXS', 'DVQT']).includes(rating.year)) return undefined;
  return { what: `năm ${rating.year} xếp loại “${rating.level}”`, path: rating.path };
}

/** A person meets it as a fighter or by ratings with initiatives: the data must speak against both. */
function ofPerson(data: BlocYear, nominee: Nominee, { years, initiatives }: Needed): Lacking | undefined {
  const { entry, path } = nominee;
  const isFighter = longestRun(yearsHeld(data, nominee, ['CSTDCS'])) >= years;
  if (entry.priorAwards.length === 0 || isFighter) return undefined;
  const rating = notExcellent(nominee, years);
  const notFighter = `chưa ${officialCount(years)} lần liên tục là Chiến sĩ thi đua cơ sở`;
  if (rating !== undefined)
    return { what: `${notFighter} và năm ${rating.year} xếp loại “${rating.level}”`, path: rating.path };
  if (ratings(nominee).length === 0 || entry.initiatives.length >= initiatives) return undefined;
  return {
    what: `${notFighter} và mới ghi ${officialCount(entry.initiatives.length)} sáng kiến, đề tài`,
    path: `${path}.priorAwards`,
  };
}
