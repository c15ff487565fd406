import type { BlocYear } from '../../../model/bloc-year.js';
import { spellingKey } from '../../../model/spelling-key.js';
import { onOneLine } from '../../../text/on-one-line.js';
import { type DateSpan, within } from '../../date-span.js';
import type { Citation } from '../../law/citations.js';
import { citedTexts } from '../../law/cited-texts.js';
import { findInstrument } from '../../law/find-instrument.js';
import { type KnownInstrument, knownInstruments } from '../../law/known-instruments.js';
import { daysOfText } from '../../law/paper-days.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** A law of the catalogue whose name is written otherwise. */
export const lawWrongName = rule({
  id: 'law-wrong-name',
  group: 'law',
  severity: 'warning',
  title: 'Tên luật viết chưa đúng',
  text: 'So tên luật với danh mục, từng chữ hoa và dấu phẩy. Luật năm 2003 là “Luật Thi đua, Khen thưởng”, Luật năm 2022 là “Luật Thi đua, khen thưởng”. Luật không ghi ngày được hiểu là luật đang có hiệu lực vào ngày của văn bản. Căn cứ ghi luật của một năm không có luật ấy cũng được báo.',
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
    citedTexts(reading).flatMap(({ text: { path, text, typedSpan }, citations }) =>
      citations.flatMap((citation) => {
        const { name, start } = citation;
        if (name === undefined) return [];
        const isBasis = BASIS_BEFORE.test(text.slice(Math.max(0, start - 12), start));
        const said = wordsOn({ ...citation, name: onOneLine(name) }, isBasis, path, reading);
        return said === undefined ? [] : [{ path, span: typedSpan(start, start + name.length), ...said }];
      }),
    ),
});

type NamedCitation = Citation & { readonly name: string };
type Words = Pick<RuleFinding, 'message' | 'hint'>;

/** Elsewhere a year behind a law may be that of the work: `kế hoạch thực hiện Luật Thi đua, khen thưởng năm 2023`. */
const BASIS_BEFORE = /(?:^|\s)Căn cứ\s+$/iu;

function wordsOn(citation: NamedCitation, isBasis: boolean, path: string, reading: Reading): Words | undefined {
  const { data } = reading;
  const { name, date, symbol } = citation;
  const law = findInstrument(citation, data) ?? undated(citation, data, daysOfText(path, reading));
  if (law?.name !== undefined) {
    if (law.name === name) return undefined;
    return {
      message: `Tên luật năm ${law.date?.year} viết là “${law.name}”, ở đây là “${name}”.`,
      hint: `Viết “${law.name}”.`,
    };
  }
  if (symbol !== undefined) return undefined;
  const laws = lawsNamed(name, data);
  const hint = `Ghi đúng tên, đúng năm: ${laws.map((each) => `“${each.name}” năm ${each.date?.year}`).join(' hoặc ')}.`;
  if (isBasis && date !== undefined && isOfNoYear(name, date.year, data)) {
    return { message: `Không có ${laws.at(-1)?.name ?? name} năm ${date.year}.`, hint };
  }
  return laws.some((each) => each.name === name) ? undefined : { message: `Tên luật “${name}” viết chưa đúng.`, hint };
}

/** The laws of such a name, the older first. */
function lawsNamed(name: string, data: BlocYear): readonly KnownInstrument[] {
  const key = spellingKey(name);
  return knownInstruments(data)
    .filter(({ name: known = '', date }) => date !== undefined && spellingKey(known) === key)
    .toSorted((a, b) => (a.date?.year ?? 0) - (b.date?.year ?? 0));
}

/** Neither the law nor one that amends it is of that year, and later ones are known. */
function isOfNoYear(name: string, year: number, data: BlocYear): boolean {
  const key = spellingKey(name);
  const years = knownInstruments(data).flatMap(({ name: known = '', date }) =>
    date !== undefined && known.startsWith('Luật') && spellingKey(known).endsWith(key) ? [date.year] : [],
  );
  return !years.includes(year) && years.some((known) => known > year);
}

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
