import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { dayExists } from '../../form/day-exists.js';
import { type WrittenDate, writtenDates } from '../../form/written-dates.js';
import { rule } from '../../rule.js';

const DECISION = /^recommendations\[(\d+)\]\.(priorAwards|initiatives)\[(\d+)\]\.decision$/u;

/** The decision on an earlier award or an initiative bears a day before its year, or after the review. */
export const decisionDate = rule({
  id: 'decision-date',
  group: 'numbers',
  severity: 'warning',
  title: 'Ngày quyết định không hợp với năm',
  text: 'Quyết định khen thưởng, công nhận sáng kiến không thể ký trước năm ghi ở cùng dòng, cũng không thể ký sau ngày xét: thành tích làm căn cứ phải có trước.',
  source: {
    text: 'Thứ tự thời gian: thành tích có trước, quyết định sau, rồi mới đến đề nghị',
    confidence: 'arithmetic',
  },
  example: {
    wrong: 'priorAwards: [{year: 2025, award: BKT, decision: Quyết định số 120/QĐ-UBND ngày 20/01/2024}]',
    right: 'priorAwards: [{year: 2023, award: BKT, decision: Quyết định số 120/QĐ-UBND ngày 20/01/2024}]',
  },
  check: ({ data, texts, reviewDates }) =>
    decisions(texts).flatMap(({ path, span, list, index, at, date }) => {
      const entry = data.recommendations[index]?.[list][at];
      if (entry === undefined) return [];
      const day = shortDate(date);
      if (entry.year !== undefined && date.year < entry.year) {
        const message = `Quyết định ký ngày ${day}, trước năm ${entry.year} ghi ở cùng dòng.`;
        return [{ path, span, message, hint: 'Đối chiếu quyết định, sửa ngày hoặc “year” của dòng này.' }];
      }
      if (ordinal(date) <= ordinal(reviewDates.last)) return [];
      const message = `Quyết định ký ngày ${day}, sau ngày xét khen thưởng.`;
      return [{ path, span, message, hint: 'Đối chiếu quyết định, sửa ngày ghi nhầm hoặc bỏ dòng này.' }];
    }),
});

/** The decisions that name one day in full. */
function decisions(texts: Parameters<typeof writtenDates>[0]) {
  return writtenDates(texts).filter(isOfDecision).flatMap(decision);
}

/** `all` are the dates of decisions. */
function decision({ path, span, day, month, year = '' }: WrittenDate, _: number, all: readonly WrittenDate[]) {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (day === undefined || year.length !== 4 || !dayExists(date.day, date.month, date.year)) return [];
  const [, index, list, at] = DECISION.exec(path) ?? [];
  if ((list !== 'priorAwards' && list !== 'initiatives') || datesOf(path, all) > 1) return [];
  return [{ path, span, date, list, index: Number(index), at: Number(at) }] as const;
}

function datesOf(path: string, all: readonly WrittenDate[]): number {
  let count = 0;
  for (const date of all) if (date.path === path) count += 1;
  return count;
}

function isOfDecision({ path }: WrittenDate): boolean {
  return DECISION.test(path);
}
