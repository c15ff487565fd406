import type { CalendarDate } from '../date.js';

/** An instrument that may be cited as a legal basis: a law by its name, any other with all that identifies it. */
export type LegalInstrument =
  | { readonly kind: 'law'; readonly name: string; readonly date: CalendarDate }
  | {
      readonly kind: 'other';
      /** `Nghị định số 91/2017/NĐ-CP`. */
      readonly number: string;
      readonly date: CalendarDate;
      readonly issuer: string;
      /** What it rules, as its title says. */
      readonly subject: string;
    };

/** An instrument and the days of the document on which it is a default legal basis, both included. */
export interface LegalBasis {
  readonly instrument: LegalInstrument;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  /** Whether its date and title were read in a source, or are quoted from memory and to be looked at before a final print. */
  readonly status: 'verified' | 'unverified';
}

const day = (year: number, month: number, ofMonth: number): CalendarDate => ({ year, month, day: ofMonth });

const LAW_2003 = { from: day(2017, 10, 1), to: day(2023, 12, 31) } as const;
const LAW_2022 = day(2024, 1, 1);

/** Default legal bases, in the order they are cited. */
export const LEGAL_BASES: readonly LegalBasis[] = [
  {
    ...LAW_2003,
    status: 'verified',
    instrument: { kind: 'law', name: 'Luật Thi đua, Khen thưởng', date: day(2003, 11, 26) },
  },
  {
    ...LAW_2003,
    status: 'verified',
    instrument: {
      kind: 'law',
      name: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng',
      date: day(2005, 6, 14),
    },
  },
  {
    ...LAW_2003,
    status: 'verified',
    instrument: {
      kind: 'law',
      name: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng',
      date: day(2013, 11, 16),
    },
  },
  {
    ...LAW_2003,
    status: 'verified',
    instrument: {
      kind: 'other',
      number: 'Nghị định số 91/2017/NĐ-CP',
      date: day(2017, 7, 31),
      issuer: 'Chính phủ',
      subject: 'quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
    },
  },
  {
    from: day(2020, 1, 1),
    to: LAW_2003.to,
    status: 'verified',
    instrument: {
      kind: 'other',
      number: 'Thông tư số 12/2019/TT-BNV',
      date: day(2019, 11, 4),
      issuer: 'Bộ trưởng Bộ Nội vụ',
      subject:
        'quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
    },
  },
  {
    from: LAW_2022,
    status: 'verified',
    instrument: { kind: 'law', name: 'Luật Thi đua, khen thưởng', date: day(2022, 6, 15) },
  },
  {
    from: day(2026, 10, 1),
    status: 'verified',
    instrument: {
      kind: 'law',
      name: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
      date: day(2026, 4, 23),
    },
  },
  {
    from: LAW_2022,
    to: day(2025, 6, 30),
    status: 'verified',
    instrument: {
      kind: 'other',
      number: 'Nghị định số 98/2023/NĐ-CP',
      date: day(2023, 12, 31),
      issuer: 'Chính phủ',
      subject: 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    },
  },
  {
    from: day(2025, 7, 1),
    status: 'unverified',
    instrument: {
      kind: 'other',
      number: 'Nghị định số 152/2025/NĐ-CP',
      date: day(2025, 6, 14),
      issuer: 'Chính phủ',
      subject:
        'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    },
  },
  {
    from: day(2024, 2, 24),
    to: day(2025, 8, 4),
    status: 'unverified',
    instrument: {
      kind: 'other',
      number: 'Thông tư số 01/2024/TT-BNV',
      date: day(2024, 2, 24),
      issuer: 'Bộ trưởng Bộ Nội vụ',
      subject: 'quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP',
    },
  },
  {
    from: day(2025, 8, 5),
    status: 'unverified',
    instrument: {
      kind: 'other',
      number: 'Thông tư số 15/2025/TT-BNV',
      date: day(2025, 8, 4),
      issuer: 'Bộ trưởng Bộ Nội vụ',
      subject: 'quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP',
    },
  },
];
