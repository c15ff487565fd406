import type { BlocYear } from '../../../model/bloc-year.js';
import { decimal, readDecimal } from '../../../text/decimal.js';
import type { Found } from '../../found.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

/** `101,5/100 điểm`: from 13 on the number behind the stroke is no month. */
const onScale = markSearch(
  /^\/$/u,
  /\/(1[3-9]|[2-9]\d|\d{3}|\d\.?\d{3})\s+điểm(?=\s*(?:[.,;:)”]|$)|\s+(?:và|xếp|đạt|nên|được)(?!\p{sc=Latn}))(?<=(?<![\p{sc=Latn}\p{N}.,/-])(\d{1,3}(?:\.\d{3})*(?:,\d{1,3})?|\d{4}(?:,\d{1,3})?)\/[^/]*)/muy,
);

/** Extra points may come on top of the scale. */
const EXTRA = /(?<!\p{sc=Latn})(?:thưởng|cộng|vượt)(?!\p{sc=Latn})/iu;

/** A text gives more points than the scale it names. */
export const pointsAboveScale = rule({
  id: 'points-above-scale',
  group: 'numbers',
  severity: 'warning',
  title: 'Số điểm trong lời văn nhiều hơn thang điểm',
  text: 'Lời văn ghi “98/100 điểm” thì số trước không thể nhiều hơn số sau. Bảng điểm có điểm thưởng, câu có nói điểm thưởng, điểm cộng thì quy tắc này không xét.',
  source: { text: 'Số học: số điểm không quá thang điểm', confidence: 'arithmetic' },
  example: { wrong: 'Tổng điểm 120/100 điểm', right: 'Tổng điểm 102/120 điểm' },
  check: ({ data, texts }) =>
    givesExtra(data)
      ? []
      : onScale(texts)
          .filter(isAbove)
          .map(({ path, start, end, typedSpan, parts: [scale = '', points = ''] }) => ({
            path,
            span: typedSpan(start - points.length, end),
            message: `Lời văn ghi ${points} điểm trên thang ${decimal(pointsOf(scale))} điểm.`,
            hint: 'Sửa một trong hai con số; có điểm thưởng thì nói rõ.',
          })),
});

/** With points on top of the scale a sum may be above it. */
function givesExtra({ scoring }: BlocYear): boolean {
  return scoring.groups.some(({ kind }) => kind === 'bonus');
}

function isAbove({ text, start, end, parts: [scale = '', points = ''] }: Found): boolean {
  const before = /[^.;\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^.;\n]*/u.exec(text.slice(end))?.[0] ?? '';
  return pointsOf(points) > pointsOf(scale) && !EXTRA.test(before + behind);
}

function pointsOf(typed: string): number {
  return readDecimal(typed) ?? 0;
}
