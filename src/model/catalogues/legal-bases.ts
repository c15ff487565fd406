import type { CalendarDate } from '../date.js';

/** A line of legal basis and the days of the document on which it may stand, both included. */
export interface LegalBasisLine {
  readonly text: string;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  /** Read in the instrument itself, or quoted from memory and to be looked at before a final print. */
  readonly status: 'verified' | 'unverified';
}

const day = (year: number, month: number, ofMonth: number): CalendarDate => ({ year, month, day: ofMonth });

const LAW_2003 = { from: day(2017, 10, 1), to: day(2023, 12, 31) } as const;
const LAW_2022 = day(2024, 1, 1);

/** Default căn cứ of administrative papers: laws by name and date only, decrees and circulars in full (ND30-65). */
export const LEGAL_BASES: readonly LegalBasisLine[] = [
  { ...LAW_2003, status: 'verified', text: 'Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003' },
  {
    ...LAW_2003,
    status: 'verified',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005',
  },
  {
    ...LAW_2003,
    status: 'verified',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013',
  },
  {
    ...LAW_2003,
    status: 'verified',
    text: 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
  },
  {
    from: day(2020, 1, 1),
    to: LAW_2003.to,
    status: 'verified',
    text: 'Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
  },
  { from: LAW_2022, status: 'verified', text: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' },
  {
    from: day(2026, 10, 1),
    status: 'verified',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
  },
  {
    from: LAW_2022,
    to: day(2025, 6, 30),
    status: 'verified',
    text: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  },
  {
    from: day(2025, 7, 1),
    status: 'unverified',
    text: 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  },
  {
    from: day(2024, 2, 24),
    to: day(2025, 8, 4),
    status: 'unverified',
    text: 'Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP',
  },
  {
    from: day(2025, 8, 5),
    status: 'unverified',
    text: 'Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP',
  },
];
