import type { BlocYear } from '../../../model/bloc-year.js';
import { occasionOf } from '../../../view/occasion.js';
import { nfcTexts } from '../../nfc-texts.js';
import { rule } from '../../rule.js';

/** A text that can speak of one year only, and what that year is. */
interface Place {
  readonly path: RegExp;
  readonly pattern: RegExp;
  readonly fits: (data: BlocYear, year: number) => boolean;
  readonly wanted: (data: BlocYear) => number | undefined;
}

const ofPledge: Pick<Place, 'fits' | 'wanted'> = {
  fits: (data, year) => year === data.year,
  wanted: (data) => data.year,
};

const PLACES: readonly Place[] = [
  { path: /^(?:theme|bloc\.name|bloc\.shortName)$/u, pattern: /(?<!(?:đến|tới|từ)\s+)năm\s+(20\d\d)/giu, ...ofPledge },
  { path: /^pledge\.commitment$/u, pattern: /giao ước thi đua năm\s+(20\d\d)/giu, ...ofPledge },
  {
    path: /^(?:pledge\.opening$|narrative\.plan\.)/u,
    pattern: /ký kết(?:\s+và\s+thực hiện)?\s+giao ước thi đua năm\s+(20\d\d)/giu,
    ...ofPledge,
  },
  {
    path: /^narrative\.yearEnd\.(?:objectives|tasks|solutions)$/u,
    pattern: /ký kết(?:\s+và\s+thực hiện)?\s+giao ước thi đua năm\s+(20\d\d)/giu,
    fits: (data, year) => year === nextOf(data),
    wanted: nextOf,
  },
];

/** The year after the one under review. */
function nextOf(data: BlocYear): number | undefined {
  const { year } = occasionOf(data, 'review');
  return year === undefined ? undefined : year + 1;
}

/** A year in the theme, in the name of the bloc or of the pledge that is not the year of the pledge. */
export const yearInText = rule({
  id: 'year-in-text',
  group: 'numbers',
  severity: 'warning',
  title: 'Năm trong lời văn khác năm giao ước',
  text: 'Chép lại văn bản năm trước hay sót năm cũ. Quy tắc này xem chủ đề thi đua, tên khối, lời cam kết và câu “ký kết giao ước thi đua năm …”.',
  source: { text: 'Đối chiếu với năm giao ước', confidence: 'custom' },
  example: {
    wrong: 'year: 2026, pledge: {commitment: Các đơn vị cam kết thực hiện tốt giao ước thi đua năm 2025.}',
    right: 'year: 2026, pledge: {commitment: Các đơn vị cam kết thực hiện tốt giao ước thi đua năm 2026.}',
  },
  check: ({ data, texts }) =>
    nfcTexts(texts).flatMap(({ path, text, typedSpan }) =>
      PLACES.filter((place) => place.path.test(path)).flatMap(({ pattern, fits, wanted }) =>
        [...text.matchAll(pattern)].flatMap(({ 0: found, 1: year = '', index }) => {
          const right = wanted(data);
          if (right === undefined || fits(data, Number(year))) return [];
          const end = index + found.length;
          const message = `Lời văn ghi năm ${year}, trong khi phải là năm ${right}.`;
          return [
            {
              path,
              span: typedSpan(end - year.length, end),
              message,
              hint: `Sửa thành năm ${right}, hoặc kiểm lại “year”.`,
            },
          ];
        }),
      ),
    ),
});
