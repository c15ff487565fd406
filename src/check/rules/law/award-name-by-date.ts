import { AWARDS } from '../../../model/catalogues/awards.js';
import type { CalendarDate } from '../../../model/date.js';
import { spellingKey } from '../../../model/spelling-key.js';
import { shortDate } from '../../../text/vietnamese.js';
import type { DateSpan } from '../../date-span.js';
import { outside } from '../../law/validity.js';
import type { Reading } from '../../reading.js';
import { rule } from '../../rule.js';

/** A name of an award with the days on which it is used, and the name used now where it is a former one. */
interface DatedName {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  readonly now?: string;
}

/** An award under a name that is not, or no longer, its name on the day of the paper. */
export const awardNameByDate = rule({
  id: 'award-name-by-date',
  group: 'law',
  severity: 'warning',
  title: 'Tên danh hiệu, hình thức không đúng thời điểm',
  text: 'So tên danh hiệu, hình thức trong đăng ký, đề nghị và phiếu bầu với danh mục: Luật năm 2003 gọi “Chiến sĩ thi đua cấp tỉnh”, Luật năm 2022 gọi “Chiến sĩ thi đua tỉnh”. Danh hiệu ghi ở mục “awards” thì theo ngày ghi ở đó. Khen thưởng đã có trước đây giữ tên cũ.',
  source: {
    text: 'Luật Thi đua, khen thưởng năm 2022, Điều 19 và Điều 20; Luật Thi đua, Khen thưởng năm 2003',
    confidence: 'verified',
  },
  example: { wrong: 'Đề nghị năm 2026: Chiến sĩ thi đua cấp tỉnh', right: 'Đề nghị năm 2026: Chiến sĩ thi đua tỉnh' },
  check: (reading) => {
    return usedNames(reading).flatMap(({ path, award, days, year }) => {
      const dated = datedName(award, reading);
      const side = dated === undefined ? undefined : outside(dated, days);
      if (dated === undefined || side === undefined) return [];
      // what is awarded for a year goes by the names of that year
      if (side === 'late' && year !== undefined && year <= (dated.to?.year ?? year)) return [];
      const bound = side === 'early' ? dated.from : dated.to;
      return [
        {
          path,
          message: `“${award}” ${side === 'early' ? 'chỉ có từ' : 'chỉ dùng đến'} ngày ${bound === undefined ? '' : shortDate(bound)}.`,
          hint: dated.now === undefined ? 'Xem lại tên danh hiệu, hình thức.' : `Viết “${dated.now}”.`,
        },
      ];
    });
  },
});

const LISTED: ReadonlyMap<string, DatedName> = new Map(
  AWARDS.flatMap(({ name, from, to, formerNames = [] }): [string, DatedName][] => [
    [spellingKey(name), { from, to }],
    ...formerNames.map((former): [string, DatedName] => [spellingKey(former.name), { ...former, now: name }]),
  ]),
);

/** What the data says of a name goes before the catalogue. */
function datedName(award: string, { data }: Reading): DatedName | undefined {
  const key = spellingKey(award);
  return data.awards.findLast(({ name }) => spellingKey(name) === key) ?? LISTED.get(key);
}

/** A name of an award, where it stands, and when it is used. */
interface UsedName {
  readonly path: string;
  readonly award: string;
  readonly days: DateSpan;
  /** The year whose results it honours. */
  readonly year?: number | undefined;
}

function usedNames({ data, pledgeDates, reviewDates }: Reading): readonly UsedName[] {
  const registered = data.registrations.flatMap(({ awards }, index) =>
    awards.map(({ award }, at) => ({ path: `registrations[${index}].awards[${at}].award`, award, days: pledgeDates })),
  );
  const recommended = data.recommendations.map(({ award, year }, index) => ({
    path: `recommendations[${index}].award`,
    award,
    days: reviewDates,
    year,
  }));
  const voted = (data.vote?.choices ?? []).map(({ award }, index) => ({
    path: `vote.choices[${index}].award`,
    award,
    days: reviewDates,
  }));
  return [...registered, ...recommended, ...voted];
}
