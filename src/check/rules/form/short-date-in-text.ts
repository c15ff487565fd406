import * as z from 'zod';
import { onOneLine } from '../../../text/on-one-line.js';
import { officialDay } from '../../../text/vietnamese.js';
import { datesWrittenOut } from '../../form/dates-written-out.js';
import { type WrittenDate, writtenDates } from '../../form/written-dates.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, ruleWith } from '../../rule.js';

/** Columns of tables, and what others wrote on their papers. */
const SHORT_FIELDS =
  /(?:\.(?:due|launchedOn|summedUpOn|time|planned|halfYearActual|actual|note|evidence|decision|period|quantity)|^documents\.(?!.*\.legalBases\[).*)$/u;
const DEADLINE_BEFORE = /(?:trước|đến|từ|sau|chậm nhất)\s+(?:là\s+)?ngày\s+$/iu;

/** A date as newspapers write it: `7-4`, `23/3`, `21-5-1963`. */
export const shortDateInText = ruleWith(
  z.strictObject({
    holidays: z
      .array(z.string())
      .default([
        '3/2',
        '27/2',
        '8/3',
        '26/3',
        '30/4',
        '1/5',
        '19/5',
        '1/6',
        '11/6',
        '21/6',
        '28/6',
        '27/7',
        '19/8',
        '2/9',
        '10/10',
        '13/10',
        '14/10',
        '20/10',
        '9/11',
        '18/11',
        '20/11',
        '22/12',
      ])
      .meta({ label: 'Những ngày lễ, ngày kỷ niệm được viết gọn' }),
  }),
  {
    id: 'short-date-in-text',
    group: 'form',
    severity: 'warning',
    title: 'Ngày viết theo lối báo chí',
    text: 'Trong lời văn, ngày viết đủ chữ “ngày … tháng … năm …”; lối viết “7-4”, “23/3”, “21-5-1963” của bản tin không dùng trong văn bản. Ngày đủ năm có dấu gạch chéo như 07/4/2014 được dùng khi dẫn văn bản, trừ căn cứ và lời mở đầu của văn bản nhà nước. Ngày lễ viết gọn (2-9, 30/4) thì bỏ qua.',
    source: {
      text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4',
      ids: ['ND30-42', 'DANG-28', 'VH-12'],
      confidence: 'custom',
    },
    example: { wrong: 'Ngày 7-4, Khối tổ chức hội nghị', right: 'Ngày 07 tháng 4 năm 2023, Khối tổ chức hội nghị' },
    check: (reading, { holidays }) =>
      writtenDates(reading.texts)
        .filter((date) => isShort(date, reading, holidays))
        .map(finding),
  },
);

function isShort(
  { path, form, day, month, year, text, start }: WrittenDate,
  { data }: Reading,
  holidays: readonly string[],
): boolean {
  if (form === 'words' || SHORT_FIELDS.test(path)) return false;
  if (year === undefined) {
    const before = text.slice(Math.max(0, start - 24), start);
    return !holidays.includes(`${Number(day)}/${Number(month)}`) || DEADLINE_BEFORE.test(before);
  }
  return form !== '/' || year.length === 2 || datesWrittenOut(data, path);
}

function finding({ path, span, form, letters, day, month, year }: WrittenDate): RuleFinding {
  const written = onOneLine(letters);
  const inWords = `${officialDay(Number(day))} tháng ${Number(month) < 3 ? officialDay(Number(month)) : Number(month)}`;
  const isFull = year?.length === 4;
  return {
    path,
    span,
    message:
      isFull && form === '/'
        ? `Ngày “${written}” viết gọn; chỗ này của văn bản nhà nước viết đủ chữ ngày, tháng, năm.`
        : `Ngày “${written}” viết theo lối báo chí${year === undefined ? ', không có năm' : ''}.`,
    hint: isFull
      ? `Viết “ngày ${inWords} năm ${year}”.`
      : `Viết “ngày ${inWords}” và ghi cả năm nếu chỗ ấy chưa nói rõ năm nào.`,
  };
}
