import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { regimeOf } from '../../form/regime-of.js';
import { basisLines } from '../../law/basis-lines.js';
import { citedAs } from '../../law/cited-as.js';
import { findInstrument } from '../../law/find-instrument.js';
import { type KnownInstrument, knownInstruments } from '../../law/known-instruments.js';
import { ownBases } from '../../law/own-bases.js';
import { basisPapers, type PaperDays } from '../../law/paper-days.js';
import { shortName } from '../../law/short-name.js';
import { spokenDays } from '../../law/spoken-days.js';
import { outside } from '../../law/validity.js';
import { rule } from '../../rule.js';

/** A law among the legal bases without the law that amends it, though that is in force. */
export const lawWithoutAmendment = rule({
  id: 'law-without-amendment',
  group: 'law',
  severity: 'warning',
  title: 'Căn cứ luật mà thiếu luật sửa đổi',
  text: 'Trong các dòng căn cứ có một luật đã được sửa đổi vào ngày của văn bản, nhưng không có dòng nào nêu luật sửa đổi ấy. Viết gọn “được sửa đổi, bổ sung năm …” trong cùng một dòng cũng được.',
  source: {
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2026, có hiệu lực từ ngày 01/10/2026; Luật sửa đổi năm 2005 và năm 2013 đối với Luật năm 2003',
    confidence: 'secondary',
  },
  example: {
    wrong: 'Giao ước ngày 15/01/2027: Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    right: 'Thêm dòng: Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
  },
  check: (reading) => {
    const { data } = reading;
    const lines = basisLines(reading);
    return lines.flatMap(({ text, list, citation }) => {
      const law = citation === undefined ? undefined : findInstrument(citation, data);
      if (law === undefined || citation === undefined) return [];
      const said = lines.map((line) => (line.list === list ? line.text.text : '')).join('\n');
      const printing = basisPapers(reading).filter((paper) => paper.list === list);
      const amendments = knownInstruments(data).filter(({ amends }) => amends === law.number);
      return amendments.flatMap((amendment) => {
        const papers = printing.filter((each) => isInForce(amendment, each) && outside(law, each.days) === undefined);
        const [paper] = papers;
        if (paper === undefined || isSaid(amendment, said)) return [];
        const line = `dòng “Căn cứ ${citedAs(amendment, regimeOf(data, text.path))}”`;
        return [
          {
            path: text.path,
            span: text.typedSpan(citation.start, citation.end),
            message: `${shortName(law)} đã được sửa đổi ngày ${shortDate(amendment.date ?? paper.days.first)}, nhưng căn cứ của ${paper.name} (${spokenDays(paper.days)}) không nêu luật sửa đổi.`,
            hint:
              papers.length === printing.length
                ? `Thêm ${line} vào sau dòng này.`
                : `${ownBases(papers)}, có thêm ${line}.`,
          },
        ];
      });
    });
  },
});

/** In force on every possible day of the paper; only what is cited by custom is asked for. */
function isInForce({ byDefault, from, date, to }: KnownInstrument, { days }: PaperDays): boolean {
  const first = from ?? date;
  if (byDefault === undefined || first === undefined) return false;
  return ordinal(first) <= ordinal(days.first) && outside({ to }, days) === undefined;
}

/** Some line names it by number, or speaks of an amendment of its year. */
function isSaid({ symbol, date }: KnownInstrument, said: string): boolean {
  return said.includes(symbol) || (/sửa\s+đổi/iu.test(said) && said.includes(String(date?.year)));
}
