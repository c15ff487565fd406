import { basesOutOfForce } from '../../law/basis-out-of-force.js';
import { outOfForceFinding } from '../../law/out-of-force-words.js';
import { rule } from '../../rule.js';

/** A legal basis that was not in force yet on the day of any paper that cites it. */
export const lawNotYetInForce = rule({
  id: 'law-not-yet-in-force',
  group: 'law',
  severity: 'error',
  title: 'Căn cứ chưa có hiệu lực',
  text: 'Xem từng dòng căn cứ: văn bản được viện dẫn phải có hiệu lực vào ngày của văn bản in căn cứ ấy. Chưa biết ngày thì chỉ nói khi cả năm đều sớm hơn.',
  source: {
    text: 'Ngày có hiệu lực ghi trong từng văn bản; Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 có hiệu lực từ ngày 01/01/2024',
    confidence: 'verified',
  },
  example: {
    wrong: 'Giao ước ngày 07/4/2023: Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    right: 'Giao ước ngày 07/4/2023: Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003',
  },
  check: (reading) =>
    basesOutOfForce(reading)
      .filter(({ isCertain, side }) => isCertain && side === 'early')
      .map((found) => outOfForceFinding(found, reading.data)),
});
