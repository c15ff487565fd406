import { basesOutOfForce } from '../../law/basis-out-of-force.js';
import { outOfForceFinding } from '../../law/out-of-force-words.js';
import { rule } from '../../rule.js';

/** A legal basis that had ended before the day of every paper that cites it. */
export const lawNoLongerInForce = rule({
  id: 'law-no-longer-in-force',
  group: 'law',
  severity: 'error',
  title: 'Căn cứ đã hết hiệu lực',
  text: 'Xem từng dòng căn cứ: văn bản được viện dẫn phải còn hiệu lực vào ngày của văn bản in căn cứ ấy. Chưa biết ngày thì chỉ nói khi cả năm đều muộn hơn.',
  source: {
    text: 'Luật Thi đua, khen thưởng năm 2022 thay Luật năm 2003 từ ngày 01/01/2024; Nghị định số 152/2025/NĐ-CP, Điều 59 bãi bỏ Nghị định số 98/2023/NĐ-CP từ ngày 01/7/2025',
    confidence: 'verified',
  },
  example: {
    wrong: 'Giao ước ngày 12/3/2026: Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ …',
    right: 'Giao ước ngày 12/3/2026: Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ …',
  },
  check: (reading) =>
    basesOutOfForce(reading)
      .filter(({ isCertain, side }) => isCertain && side === 'late')
      .map((found) => outOfForceFinding(found, reading.data)),
});
