import type { BlocYear } from '../../../model/bloc-year.js';
import { spellingKey } from '../../../model/spelling-key.js';
import { type DateSpan, within } from '../../date-span.js';
import type { Citation } from '../../law/citations.js';
import { citedTexts } from '../../law/cited-texts.js';
import { findInstrument } from '../../law/find-instrument.js';
import { type KnownInstrument, knownInstruments } from '../../law/known-instruments.js';
import { daysOfText } from '../../law/paper-days.js';
import { rule } from '../../rule.js';

/** A law of the catalogue whose name is written otherwise. */
export const lawWrongName = rule({
  id: 'law-wrong-name',
  group: 'law',
  severity: 'warning',
  title: 'Tên luật viết chưa đúng',
  text: 'So tên luật với danh mục, từng chữ hoa và dấu phẩy. Luật năm 2003 là “Luật Thi đua, Khen thưởng”, Luật năm 2022 là “Luật Thi đua, khen thưởng”. Luật không ghi ngày được hiểu là luật đang có hiệu lực vào ngày của văn bản.',
  source: {
    text: 'Tên luật theo bản Quốc hội thông qua; Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V, khoản 6',
    ids: ['VH-13'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022',
    right: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  },
  check: (reading) =>
    citedTexts(reading).flatMap(({ text: { path, typedSpan }, citations }) =>
      citations.flatMap((citation) => {
        const { name: typed, start } = citation;
        if (typed === undefined) return [];
        const law =
          findInstrument(citation, reading.data) ?? undated(citation, reading.data, daysOfText(path, reading));
        const name = typed.replace(/\s+/gu, ' ');
        if (law?.name === undefined || law.name === name) return [];
        return [
          {
            path,
            span: typedSpan(start, start + typed.length),
            message: `Tên luật năm ${law.date?.year} viết là “${law.name}”, ở đây là “${name}”.`,
            hint: `Viết “${law.name}”.`,
          },
        ];
      }),
    ),
});

/** The one law of that name in force on all those days; in the title of another instrument it may be any. */
function undated(
  { name = '', date, symbol, nested }: Citation,
  data: BlocYear,
  days: DateSpan,
): KnownInstrument | undefined {
  if (nested || date !== undefined || symbol !== undefined) return undefined;
  const key = spellingKey(name);
  return knownInstruments(data).find(
    ({ name: known = '', from, to, amends }) =>
      amends === undefined && spellingKey(known) === key && from !== undefined && within(days, from, to),
  );
}
