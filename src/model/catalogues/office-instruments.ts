import { day } from './day.js';
import { HOME_AFFAIRS } from './home-affairs.js';
import type { Instrument } from './instrument.js';

const RULES_2026 = 'Quy định số 399-QĐ/TW';
const GUIDE_2026 = 'Hướng dẫn số 05-HD/VPTW';

/** On papers and archives, and what the Party and the Prime Minister said that blocs quote. */
export const OFFICE_INSTRUMENTS: readonly Instrument[] = [
  {
    number: 'Nghị định số 30/2020/NĐ-CP',
    name: 'về công tác văn thư',
    issuer: 'Chính phủ',
    date: day(2020, 3, 5),
    from: day(2020, 3, 5),
  },
  {
    number: 'Quy định số 66-QĐ/TW',
    year: 2017,
    to: day(2026, 1, 8),
    replacedBy: RULES_2026,
    unsure: ['end'],
  },
  {
    number: 'Quy định số 223-QĐ/TW',
    year: 2020,
    to: day(2026, 1, 8),
    replacedBy: RULES_2026,
    unsure: ['end'],
  },
  { number: RULES_2026, issuer: 'Ban Bí thư', date: day(2026, 1, 9) },
  {
    number: 'Hướng dẫn số 36-HD/VPTW',
    issuer: 'Văn phòng Trung ương Đảng',
    date: day(2018, 4, 3),
    to: day(2026, 5, 26),
    replacedBy: GUIDE_2026,
    unsure: ['date'],
  },
  {
    number: GUIDE_2026,
    issuer: 'Văn phòng Trung ương Đảng',
    date: day(2026, 5, 27),
    from: day(2026, 5, 27),
  },
  { number: 'Chỉ thị số 34-CT/TW', issuer: 'Bộ Chính trị', date: day(2014, 4, 7) },
  { number: 'Chỉ thị số 05-CT/TW', issuer: 'Bộ Chính trị', date: day(2016, 5, 15) },
  { number: 'Kết luận số 01-KL/TW', issuer: 'Bộ Chính trị', date: day(2021, 5, 18) },
  { number: 'Kết luận số 21-KL/TW', issuer: 'Ban Chấp hành Trung ương', date: day(2021, 10, 25) },
  { number: 'Chỉ thị số 26/CT-TTg', issuer: 'Thủ tướng Chính phủ', date: day(2016, 9, 5) },
  { number: 'Luật số 33/2024/QH15', name: 'Luật Lưu trữ', issuer: 'Quốc hội', from: day(2025, 7, 1) },
  {
    number: 'Nghị định số 113/2025/NĐ-CP',
    issuer: 'Chính phủ',
    date: day(2025, 6, 3),
    from: day(2025, 7, 21),
    unsure: ['date', 'start'],
  },
  { number: 'Thông tư số 05/2025/TT-BNV', issuer: HOME_AFFAIRS, from: day(2025, 7, 1), unsure: ['start'] },
  { number: 'Thông tư số 06/2025/TT-BNV', issuer: HOME_AFFAIRS, from: day(2025, 7, 1), unsure: ['start'] },
];
