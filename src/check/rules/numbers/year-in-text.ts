import type { BlocYear } from '../../../model/bloc-year.js';
import { matchAt } from '../../../text/match-at.js';
import { occasionOf } from '../../../view/occasion.js';
import type { Found } from '../../found.js';
import type { TypedText } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

/** The years texts speak of: those that fit need no closer look. */
const namedYears = wordSearch(['năm'], /năm\s+(20\d\d)(?!\d)/uy, 'small');

/** A text that can speak of one year only, and what that year is. */
interface Place {
  readonly path: RegExp;
  /** The year with the words before it, which are a group. */
  readonly pattern: RegExp;
  /** What stands right before where another year is meant. */
  readonly unless?: RegExp;
  readonly fits: (data: BlocYear, year: number) => boolean;
  readonly wanted: (data: BlocYear) => number | undefined;
}

const ofPledge: Pick<Place, 'fits' | 'wanted'> = {
  fits: (data, year) => year === data.year,
  wanted: (data) => data.year,
};

/** `ký giao ước thi đua năm 2026`, `ký kết và thực hiện giao ước năm 2026` */
const SIGNED =
  /(?<=((?<!\p{sc=Latn})ký(?:\s+kết)?(?:\s+và(?:\s+tổ chức)?\s+thực hiện)?(?:\s+bản)?\s+giao ước(?:\s+thi đua)?\s+))năm\s+20\d\d(?!\d)/iuy;

/** `Phát huy kết quả thực hiện …`: the clause looks back. */
const LOOKING_BACK =
  '(?<!\\p{sc=Latn})(?:đã|sau|kết quả|thành tích|phát huy|kế thừa|kinh nghiệm|so với|đánh giá|xếp loại|mức độ|báo cáo|tổng kết|khắc phục|hạn chế|tồn tại|trên cơ sở)(?!\\p{sc=Latn})[^.,;:\\n]*$';
const LOOKS_BACK = new RegExp(LOOKING_BACK, 'iu');

/** `Hội nghị tổng kết và ký giao ước …` does both. */
const SIGNING_LOOKS_BACK = new RegExp(`${LOOKING_BACK}(?<!\\svà\\s+)`, 'iu');

const PLACES: readonly Place[] = [
  {
    path: /^(?:theme|bloc\.name|bloc\.shortName)$/u,
    pattern: /(?<!(?:đến|tới|từ)\s+)năm\s+20\d\d(?!\d)/iuy,
    ...ofPledge,
  },
  {
    path: /^pledge\.commitment$/u,
    pattern: /(?<=(giao ước(?:\s+thi đua)?\s+))năm\s+20\d\d(?!\d)/iuy,
    unless: LOOKS_BACK,
    ...ofPledge,
  },
  {
    // what is pledged is for this year; a goal may lie in a later one
    path: /^pledge\.items\[\d+\]\.(?:heading|text|points\[\d+\])$/u,
    pattern:
      /(?<=((?<!\p{sc=Latn})(?:giao ước(?:\s+thi đua)?|nhiệm vụ(?:\s+(?:chính trị|công tác|chuyên môn|trọng tâm|được giao))*)\s+))năm\s+20\d\d(?!\d|\s*[-–]\s*\d|\s+(?:chuyển|còn|chưa)(?!\p{sc=Latn}))/iuy,
    unless: LOOKS_BACK,
    fits: (data, year) => year >= data.year,
    wanted: (data) => data.year,
  },
  {
    path: /^(?:pledge\.opening$|narrative\.plan\.)/u,
    pattern: SIGNED,
    unless: SIGNING_LOOKS_BACK,
    ...ofPledge,
  },
  {
    path: /^narrative\.yearEnd\.(?:objectives|tasks|solutions)$/u,
    pattern: SIGNED,
    unless: SIGNING_LOOKS_BACK,
    fits: (data, year) => year === nextOf(data),
    wanted: nextOf,
  },
  {
    // what was done in the year: its own pledge was signed, or the next; a sentence that names a year may tell of the past
    path: /^narrative\.yearEnd\.(?:situation|leadership|movements|activities|strengths)$/u,
    pattern: SIGNED,
    unless: /(?:năm\s+(?:20\d\d|trước)|phát huy|kế thừa|kinh nghiệm|so với)[^.;:\n]*$/iu,
    fits: (data, year) => [nextOf(data), (nextOf(data) ?? 0) - 1].includes(year),
    wanted: (data) => occasionOf(data, 'review').year,
  },
];

/** `năm 20226.`: a figure too many; `mỗi năm 20226 lượt` counts. */
const tooLongYears = wordSearch(
  ['năm'],
  /(?=năm\s+20\d{3})(?<!\p{sc=Latn}|(?:mỗi|một|hằng|hàng|từng|cả|trong)\s+)năm\s+(20\d{3})(?!\d)(?=\s*(?:[.,;:)”"\n]|$)(?!\d)|\s+(?:của|và|đến|là|với)(?!\p{sc=Latn}))/muy,
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
  text: 'Chép lại văn bản năm trước hay sót năm cũ. Quy tắc này xem chủ đề thi đua, tên khối, các nội dung và lời cam kết của giao ước, câu “ký giao ước thi đua năm …”, và tìm năm có năm chữ số.',
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
  const wrong: RuleFinding[] = [];
  for (const found of namedYears(texts)) {
    const place = placeOf(found);
    if (place !== undefined && !place.fits(data, Number(found.parts[0]))) wrong.push(...wrongAt(data, found, place));
  }
  return wrong;
}

function placeOf(found: Found): Place | undefined {
  for (const place of PLACES) if (place.path.test(found.path)) return place;
  return undefined;
}

function wrongAt(data: BlocYear, found: Found, { pattern, unless, wanted }: Place): readonly RuleFinding[] {
  const { path, text, start, end, parts, typedSpan } = found;
  const [year = ''] = parts;
  const right = wanted(data);
  const match = matchAt(text, start, pattern);
  if (right === undefined || match === undefined) return [];
  const [, led = ''] = match;
  if (unless?.test(text.slice(0, start - led.length))) return [];
  return [
    {
      path,
      span: typedSpan(end - year.length, end),
      message: `Lời văn ghi năm ${year}, trong khi phải là năm ${right}.`,
      hint: `Sửa thành năm ${right}, hoặc kiểm lại “year”.`,
    },
  ];
}
