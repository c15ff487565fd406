import { day } from './day.js';
import { HOME_AFFAIRS } from './home-affairs.js';
import type { Instrument } from './instrument.js';
import { TURNING_DAYS } from './turning-days.js';

const LAW_2003 = 'Luật số 15/2003/QH11';
const LAW_2022 = 'Luật số 06/2022/QH15';
const AMENDMENT_OF_2003 = 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng';
const DECREE_2017 = 'Nghị định số 91/2017/NĐ-CP';
const DECREE_2023 = 'Nghị định số 98/2023/NĐ-CP';
const DECREE_2025 = 'Nghị định số 152/2025/NĐ-CP';
const CIRCULAR_2024 = 'Thông tư số 01/2024/TT-BNV';
const CIRCULAR_2025 = 'Thông tư số 15/2025/TT-BNV';

const { lawOf2022, july2025, amendmentOf2026 } = TURNING_DAYS;

/** The law of emulation and awards; what papers cite by default in the order of print. */
export const EMULATION_INSTRUMENTS: readonly Instrument[] = [
  {
    number: LAW_2003,
    name: 'Luật Thi đua, Khen thưởng',
    issuer: 'Quốc hội',
    date: day(2003, 11, 26),
    from: day(2004, 7, 1),
    to: lawOf2022.eve,
    replacedBy: LAW_2022,
    byDefault: true,
  },
  {
    number: 'Luật số 47/2005/QH11',
    name: AMENDMENT_OF_2003,
    issuer: 'Quốc hội',
    date: day(2005, 6, 14),
    to: lawOf2022.eve,
    replacedBy: LAW_2022,
    amends: LAW_2003,
    byDefault: true,
  },
  { number: 'Luật số 32/2009/QH12', issuer: 'Quốc hội', amends: LAW_2003 },
  {
    number: 'Luật số 39/2013/QH13',
    name: AMENDMENT_OF_2003,
    issuer: 'Quốc hội',
    date: day(2013, 11, 16),
    to: lawOf2022.eve,
    replacedBy: LAW_2022,
    amends: LAW_2003,
    byDefault: true,
  },
  {
    number: DECREE_2017,
    name: 'quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
    issuer: 'Chính phủ',
    date: day(2017, 7, 31),
    from: day(2017, 10, 1),
    to: lawOf2022.eve,
    replacedBy: DECREE_2023,
    byDefault: true,
    unsure: ['start'],
  },
  {
    number: 'Thông tư số 12/2019/TT-BNV',
    name: 'quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
    issuer: HOME_AFFAIRS,
    date: day(2019, 11, 4),
    from: day(2020, 1, 1),
    to: lawOf2022.eve,
    replacedBy: CIRCULAR_2024,
    byDefault: true,
    unsure: ['start', 'end'],
  },
  {
    number: LAW_2022,
    name: 'Luật Thi đua, khen thưởng',
    issuer: 'Quốc hội',
    date: day(2022, 6, 15),
    from: lawOf2022.first,
    byDefault: true,
  },
  {
    number: 'Luật số 06/2026/QH16',
    name: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    issuer: 'Quốc hội',
    date: day(2026, 4, 23),
    from: amendmentOf2026.first,
    amends: LAW_2022,
    byDefault: true,
  },
  {
    number: DECREE_2023,
    name: 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    issuer: 'Chính phủ',
    date: day(2023, 12, 31),
    from: lawOf2022.first,
    to: july2025.eve,
    replacedBy: DECREE_2025,
    byDefault: true,
  },
  {
    number: DECREE_2025,
    name: 'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    issuer: 'Chính phủ',
    date: day(2025, 6, 14),
    from: july2025.first,
    perhapsTo: day(2027, 3, 1),
    byDefault: true,
    unsure: ['name'],
  },
  {
    number: CIRCULAR_2024,
    name: 'quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP',
    issuer: HOME_AFFAIRS,
    date: day(2024, 2, 24),
    from: day(2024, 2, 24),
    to: day(2025, 8, 4),
    replacedBy: CIRCULAR_2025,
    byDefault: true,
    unsure: ['name', 'start'],
  },
  {
    number: CIRCULAR_2025,
    name: 'quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP',
    issuer: HOME_AFFAIRS,
    date: day(2025, 8, 4),
    from: day(2025, 8, 5),
    byDefault: true,
    unsure: ['name'],
  },
  {
    number: 'Nghị định số 28/2024/NĐ-CP',
    issuer: 'Chính phủ',
    to: july2025.eve,
    replacedBy: DECREE_2025,
  },
  { number: 'Nghị định số 129/2025/NĐ-CP', issuer: 'Chính phủ', from: july2025.first },
  { number: 'Thông tư số 20/2025/TT-BNV', issuer: HOME_AFFAIRS, date: day(2025, 10, 11), from: day(2025, 12, 1) },
  { number: 'Thông tư số 28/2025/TT-BTC', issuer: 'Bộ trưởng Bộ Tài chính' },
  { number: 'Công văn số 5007/BNV-TĐKT', issuer: 'Bộ Nội vụ', date: day(2023, 9, 5) },
  { number: 'Quyết định số 311/QĐ-BNV', issuer: HOME_AFFAIRS, year: 2025 },
  { number: 'Quyết định số 638/QĐ-BNV', issuer: HOME_AFFAIRS, year: 2025 },
  { number: 'Quyết định số 01/2026/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' },
  { number: 'Văn bản hợp nhất số 115/VBHN-VPQH', issuer: 'Văn phòng Quốc hội', year: 2026 },
];
