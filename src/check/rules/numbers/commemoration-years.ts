import { spellingKey } from '../../../model/spelling-key.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

const yearsOf = wordSearch(['năm'], /(?<=(?<![\d.,])(\d{1,3})(\s+))năm\s+([^.;,\n()\d]{8,160})/uy);

/** The days themselves stand behind it: another rule reads those. */
const BRACKETED = /^\s*\(\s*\d/u;

/** A text of the year says how old a day of the list is, and it is not. */
export const commemorationYears = rule({
  id: 'commemoration-years',
  group: 'numbers',
  severity: 'warning',
  title: 'Số năm kỷ niệm trong lời văn khác số tính được',
  text: 'Ngày kỷ niệm ghi ở mục “commemorations” được tự tính số năm. Lời văn của giao ước, kế hoạch nói “kỷ niệm NN năm …” ngày ấy thì phải cùng số năm.',
  source: { text: 'Số học: năm giao ước trừ năm gốc', confidence: 'arithmetic' },
  example: {
    wrong: 'year: 2023, ngày gốc 21/5/1963, lời văn ghi “kỷ niệm 61 năm Ngày Bác Hồ về thăm tỉnh”',
    right: '“kỷ niệm 60 năm Ngày Bác Hồ về thăm tỉnh”',
  },
  check: (reading) => {
    const { year, commemorations } = reading.data;
    if (commemorations.length === 0) return [];
    const known = commemorations.map(({ name, date }) => ({ name, key: bare(name), years: year - date.year }));
    return yearsOf(reading.texts)
      .filter(({ path }) => path.startsWith('pledge.') || path.startsWith('narrative.plan.'))
      .flatMap(({ path, text, start, end, parts: [said = '', gap = '', what = ''], typedSpan }) => {
        if (BRACKETED.test(text.slice(end))) return [];
        const day = known.find(({ key }) => `${bare(what)} `.startsWith(`${key} `));
        if (day === undefined || day.years === Number(said)) return [];
        const message = `Lời văn ghi ${said} năm ${day.name}, trong khi đến năm ${year} là ${day.years} năm.`;
        const hint = 'Sửa số năm trong lời văn, hoặc ngày gốc ở “commemorations”.';
        const [from, to] = [start - gap.length - said.length, start - gap.length];
        return [{ path, span: typedSpan(from, to), message, hint }];
      });
  },
});

const DAY = `${spellingKey('Ngày')} `;

/** A name as it is compared, with or without the word `Ngày` before it. */
function bare(name: string): string {
  const key = spellingKey(name);
  return key.startsWith(DAY) ? key.slice(DAY.length) : key;
}
