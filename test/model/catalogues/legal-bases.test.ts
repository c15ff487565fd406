import { describe, expect, test } from '@jest/globals';
import { LEGAL_BASES } from '../../../src/model/catalogues/legal-bases.js';
import type { CalendarDate } from '../../../src/model/date.js';
import { citation } from '../../../src/view/citation.js';

/** Every line as it must print, letter by letter, with its first and last day. */
const LINES: readonly (readonly [from: string, to: string, status: string, text: string])[] = [
  ['2017-10-01', '2023-12-31', 'verified', 'Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003'],
  [
    '2017-10-01',
    '2023-12-31',
    'verified',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005',
  ],
  [
    '2017-10-01',
    '2023-12-31',
    'verified',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013',
  ],
  [
    '2017-10-01',
    '2023-12-31',
    'verified',
    'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
  ],
  [
    '2020-01-01',
    '2023-12-31',
    'verified',
    'Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
  ],
  ['2024-01-01', '', 'verified', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'],
  [
    '2026-10-01',
    '',
    'verified',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
  ],
  [
    '2024-01-01',
    '2025-06-30',
    'verified',
    'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  ],
  [
    '2025-07-01',
    '',
    'unverified',
    'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  ],
  [
    '2024-02-24',
    '2025-08-04',
    'unverified',
    'Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP',
  ],
  [
    '2025-08-05',
    '',
    'unverified',
    'Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP',
  ],
];

const iso = (date: CalendarDate | undefined) =>
  date === undefined ? '' : [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');

describe('the catalogue of legal bases', () => {
  test('says these lines, letter by letter', () => {
    expect(
      LEGAL_BASES.map(({ from, to, status, instrument }) => [
        iso(from),
        iso(to),
        status,
        citation(instrument, 'state'),
      ]),
    ).toEqual(LINES);
  });

  test.each(LEGAL_BASES.map(({ instrument }) => citation(instrument, 'state')))('%s', (text) => {
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text).not.toMatch(/ {2}|[.;]$/u);
    // ND30-65: a law has neither number nor issuer, all else has both
    if (text.startsWith('Luật')) expect(text).not.toMatch(/\bsố \d|của (Quốc hội|Chính phủ|Bộ trưởng)/u);
    else expect(text).toMatch(/ số \d+\/\d{4}\/[\p{Lu}-]+ ngày \d{2} tháng \d+ năm \d{4} của (Chính phủ|Bộ trưởng) /u);
    // ND30-42: a leading zero for days below 10, and of the months for the first two only
    for (const [, month = ''] of text.matchAll(/ngày \d{2} tháng (\d+) năm/gu))
      expect(month).toMatch(/^(0[12]|[3-9]|1[0-2])$/);
  });
});
