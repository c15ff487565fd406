import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { type KnownInstrument, knownInstruments } from '../../law/known-instruments.js';
import { type BasisPaper, basisPapers } from '../../law/paper-days.js';
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
    const papers = basisPapers(reading);
    return knownInstruments(reading.data).flatMap((instrument) => {
      const { perhapsTo, to } = instrument;
      if (perhapsTo === undefined || to !== undefined) return [];
      const late = papers.filter((paper) => ordinal(paper.days.first) > ordinal(perhapsTo) && cites(paper, instrument));
      const firstOfEach = late.filter(({ list }, index) => late.findIndex((each) => each.list === list) === index);
      return firstOfEach.map(({ name, list }) => ({
        path: list,
        message: `${name} dùng căn cứ ${shortName(instrument)}; có nguồn ghi văn bản này hết hiệu lực ngày ${shortDate(perhapsTo)}, chưa đối chiếu được.`,
        hint: `Tra lại trước khi in bản chính. Nếu đã có văn bản thay thế, ghi căn cứ vào mục “${list}”; nếu biết chắc ngày hết hiệu lực, ghi vào mục “instruments”.`,
      }));
    });
  },
});

/** Among its lines as given, else by default on its day. */
function cites({ lines, days }: BasisPaper, instrument: KnownInstrument): boolean {
  const { symbol, byDefault } = instrument;
  return (
    (lines?.some((line) => line.includes(symbol)) ?? byDefault === true) && outside(instrument, days) === undefined
  );
}
