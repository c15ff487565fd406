import { basesOutOfForce } from '../../law/basis-out-of-force.js';
import { citationsOutOfForce } from '../../law/citations-out-of-force.js';
import { outOfForceFinding } from '../../law/out-of-force-words.js';
import { rule } from '../../rule.js';

/** A citation out of force where that is not certain enough, or not grave enough, to stop a paper. */
export const citationOutOfForce = rule({
  id: 'citation-out-of-force',
  group: 'law',
  severity: 'warning',
  title: 'Viện dẫn văn bản không có hiệu lực',
  text: 'Tìm trong lời văn những văn bản ban hành sau ngày của chính văn bản đang làm, và trong giao ước, kế hoạch, quy chế, nhiệm vụ năm tới những văn bản được thực hiện theo mà đã hết hiệu lực, hoặc đến sau năm ấy mới có hiệu lực. Cũng xem các dòng căn cứ khi ngày hiệu lực chưa đối chiếu, do cơ quan tự ghi, chỉ sai với một số văn bản, hoặc khi ngày ghi trong chính dòng ấy muộn hơn ngày của văn bản.',
  source: {
    text: 'Ngày ban hành, ngày có hiệu lực và hết hiệu lực ghi trong danh mục văn bản của chương trình hoặc trong mục “instruments”',
    confidence: 'secondary',
  },
  example: {
    wrong: 'Kế hoạch năm 2026: Tổ chức xét khen thưởng theo Nghị định số 98/2023/NĐ-CP',
    right: 'Kế hoạch năm 2026: Tổ chức xét khen thưởng theo Nghị định số 152/2025/NĐ-CP',
  },
  check: (reading) => [
    ...basesOutOfForce(reading)
      .filter(({ isCertain }) => !isCertain)
      .map((found) => outOfForceFinding(found, reading.data)),
    ...citationsOutOfForce(reading),
  ],
});
