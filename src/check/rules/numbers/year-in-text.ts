import type { BlocYear } from '../../../model/bloc-year.js';
import { occasionOf } from '../../../view/occasion.js';
import type { TypedText } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';
import { wordSearch } from '../../search/word-search.js';

const withYears = textsWith({ phrases: ['năm'] });

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

/** `ký kết giao ước thi đua năm 2026` */
const SIGNED = /ký kết(?:\s+và\s+thực hiện)?\s+giao ước(?:\s+thi đua)?\s+năm\s+(20\d\d)(?!\d)/giu;

const PLACES: readonly Place[] = [
  {
    path: /^(?:theme|bloc\.name|bloc\.shortName)$/u,
    pattern: /(?<!(?:đến|tới|từ)\s+)năm\s+(20\d\d)(?!\d)/giu,
    ...ofPledge,
  },
  { path: /^pledge\.commitment$/u, pattern: /giao ước(?:\s+thi đua)?\s+năm\s+(20\d\d)(?!\d)/giu, ...ofPledge },
  {
    path: /^(?:pledge\.opening$|narrative\.plan\.)/u,
    pattern: SIGNED,
    ...ofPledge,
  },
  {
    path: /^narrative\.yearEnd\.(?:objectives|tasks|solutions)$/u,
    pattern: SIGNED,
    fits: (data, year) => year === nextOf(data),
    wanted: nextOf,
  },
  {
    // what was done in the year: its own pledge was signed, or the next; a sentence that names a year may tell of the past
    path: /^narrative\.yearEnd\.(?:situation|leadership|movements|activities|strengths)$/u,
    pattern:
      /(?=ký kết)(?<=(?:^|[.;:\n])(?:(?!năm\s+(?:20\d\d|trước))[^.;:\n]){0,200})ký kết(?:\s+và\s+thực hiện)?\s+giao ước(?:\s+thi đua)?\s+năm\s+(20\d\d)(?!\d)/giu,
    fits: (data, year) => [nextOf(data), (nextOf(data) ?? 0) - 1].includes(year),
    wanted: (data) => occasionOf(data, 'review').year,
  },
];

/** `năm 20226.`: a figure too many; `mỗi năm 20226 lượt` counts. */
const tooLongYears = wordSearch(
  ['năm'],
  /(?<!\p{L}|(?:mỗi|một|hằng|hàng|từng|cả|trong)\s+)năm\s+(20\d{3})(?!\d)(?=\s*(?:[.,;:)”"\n]|$)(?!\d)|\s+(?:của|và|đến|là|với)(?!\p{L}))/muy,
  'small',
);

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
  text: 'Chép lại văn bản năm trước hay sót năm cũ. Quy tắc này xem chủ đề thi đua, tên khối, lời cam kết và câu “ký kết giao ước thi đua năm …”, và tìm năm có năm chữ số.',
  source: { text: 'Đối chiếu với năm giao ước', confidence: 'custom' },
  example: {
    wrong: 'year: 2026, pledge: {commitment: Các đơn vị cam kết thực hiện tốt giao ước thi đua năm 2025.}',
    right: 'year: 2026, pledge: {commitment: Các đơn vị cam kết thực hiện tốt giao ước thi đua năm 2026.}',
  },
  check: ({ data, texts }) => [...wrongYears(data, texts), ...tooLong(texts)],
});

function tooLong(texts: readonly TypedText[]): readonly RuleFinding[] {
  return tooLongYears(texts).map(({ path, end, typedSpan, parts: [year = ''] }) => {
    const message = `Năm ${year} có năm chữ số.`;
    return { path, span: typedSpan(end - year.length, end), message, hint: 'Bỏ chữ số gõ thừa.' };
  });
}

function wrongYears(data: BlocYear, texts: readonly TypedText[]): readonly RuleFinding[] {
  return withYears(texts).flatMap(({ path, text, typedSpan }) =>
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
  );
}
