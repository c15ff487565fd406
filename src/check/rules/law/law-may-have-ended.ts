import { shortDate } from '../../../text/vietnamese.js';
import { ordinal } from '../../date-span.js';
import { knownInstruments } from '../../law/known-instruments.js';
import { basisPapers } from '../../law/paper-days.js';
import { shortName } from '../../law/short-name.js';
import { outside } from '../../law/validity.js';
import { rule } from '../../rule.js';

/** A default or given legal basis that ends, as one record says, before a paper is dated. */
export const lawMayHaveEnded = rule({
  id: 'law-may-have-ended',
  group: 'law',
  severity: 'info',
  title: 'Căn cứ có thể đã hết hiệu lực',
  text: 'Có văn bản mà một nguồn ghi ngày hết hiệu lực, nhưng chưa nguồn nào khác xác nhận. Văn bản của khối đề ngày sau đó thì người làm phải tự xem lại.',
  source: {
    text: 'Bản sao trang của Cơ sở dữ liệu quốc gia về pháp luật ghi Nghị định số 152/2025/NĐ-CP hết hiệu lực ngày 01/3/2027; chưa đối chiếu',
    confidence: 'secondary',
  },
  example: {
    wrong: 'Giao ước ngày 15/3/2027 in căn cứ Nghị định số 152/2025/NĐ-CP',
    right:
      'Đã xem lại: Nghị định còn hiệu lực thì tắt quy tắc này, hết hiệu lực thì ghi căn cứ mới vào mục “legalBases”',
  },
  check: (reading) => {
    const { legalBases } = reading.data;
    const papers = basisPapers(reading);
    return knownInstruments(reading.data).flatMap((instrument) => {
      const { symbol, perhapsTo, to, byDefault } = instrument;
      const isPrinted = legalBases?.some((line) => line.includes(symbol)) ?? byDefault === true;
      const paper = papers.find(({ days }) => perhapsTo !== undefined && ordinal(days.first) > ordinal(perhapsTo));
      if (perhapsTo === undefined || to !== undefined || !isPrinted || paper === undefined) return [];
      if (outside(instrument, paper.days) !== undefined) return [];
      return [
        {
          path: 'legalBases',
          message: `${paper.name} dùng căn cứ ${shortName(instrument)}; có nguồn ghi văn bản này hết hiệu lực ngày ${shortDate(perhapsTo)}, chưa đối chiếu được.`,
          hint: `Tra lại trước khi in bản chính. Nếu đã có văn bản thay thế, ghi căn cứ vào mục “legalBases”; nếu biết chắc ngày hết hiệu lực, ghi vào mục “instruments”.`,
        },
      ];
    });
  },
});
