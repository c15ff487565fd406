import { day } from './day.js';

/** Where the law turned: `first` is the first day under what is new, `eve` the last under what was. */
export const TURNING_DAYS = {
  /** The law of 2022 and its decree came in place of the law of 2003 and all that hung on it. */
  lawOf2022: { eve: day(2023, 12, 31), first: day(2024, 1, 1) },
  /** Local government of two levels and merged provinces, and Nghị định số 152/2025/NĐ-CP with them. */
  july2025: { eve: day(2025, 6, 30), first: day(2025, 7, 1) },
  /** Luật số 06/2026/QH16 amends the law of 2022. */
  amendmentOf2026: { eve: day(2026, 9, 30), first: day(2026, 10, 1) },
} as const;
