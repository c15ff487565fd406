import type { BlocYear } from '../../../model/bloc-year.js';
import type { Found } from '../../found.js';
import { knownInstruments } from '../../law/known-instruments.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

/** Number and symbol without a year between them. */
const yearless = wordSearch(
  ['nghị định', 'thông tư'],
  /(?<lead>(?:nghị định|thông tư(?:\s+liên tịch)?)\s+(?:số\s*:?\s*)?)(\d{1,4})\s?[/-]\s?(?:nđ-cp|(?:ttlt|tt)-\p{Ll}{2,}\d*(?:-\p{Ll}{2,}\d*)*)(?![\p{sc=Latn}\d/-])/uy,
  'small',
);

/** Numbers of older ones had other forms. */
const FIRST_YEAR = 2005;
const YEAR_BEHIND = /^[^;.\n]{0,40}?năm\s+(\d{4})|^[^;.\n]{0,20}?\d{1,2}\/\d{1,2}\/(\d{4})/u;

/** A decree or circular cited without the year in its number. */
export const citationWithoutYear = rule({
  id: 'citation-without-year',
  group: 'law',
  severity: 'warning',
  title: 'Số nghị định, thông tư thiếu năm',
  text: 'Nghị định, thông tư là văn bản quy phạm pháp luật: giữa số và ký hiệu có năm ban hành (152/2025/NĐ-CP). Thiếu năm thì dễ lẫn với văn bản cùng số của năm khác. Văn bản ban hành trước năm 2005 thì bỏ qua.',
  source: {
    text: 'Cách đánh số của các nghị định, thông tư trong danh mục; lệ thường, không phải quy định của Nghị định số 30/2020/NĐ-CP',
    ids: ['DT-10'],
    confidence: 'custom',
  },
  example: {
    wrong: 'Thực hiện Nghị định số 152/NĐ-CP ngày 14 tháng 6 năm 2025',
    right: 'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025',
  },
  check: ({ texts, data }) =>
    yearless(texts).flatMap((found) => {
      const { path, text, start, end, parts, typedSpan } = found;
      const year = yearBehind(found);
      if (year !== undefined && year < FIRST_YEAR) return [];
      const from = start + (parts[0] ?? '').length;
      const symbol = text.slice(from, end).replace(/\s/gu, '');
      return [
        {
          path,
          span: typedSpan(from, end),
          message: `Số “${symbol}” thiếu năm ban hành.`,
          hint: hintFor(symbol, year, data),
        },
      ];
    }),
});

function yearBehind({ text, end }: Found): number | undefined {
  const [, words, figures] = YEAR_BEHIND.exec(text.slice(end, end + 60)) ?? [];
  const year = words ?? figures;
  return year === undefined ? undefined : Number(year);
}

function hintFor(symbol: string, year: number | undefined, data: BlocYear): string {
  const [, number = '', rest = ''] = /^0*(\d+)[/-](.+)$/u.exec(symbol) ?? [];
  if (year !== undefined) return `Viết “${number.padStart(2, '0')}/${year}/${rest}”.`;
  const [known, other] = knownInstruments(data).filter(
    (each) => each.symbol.replace(/^0*(\d+)\/\d{4}\//u, '$1/') === `${number}/${rest}`,
  );
  const example = known !== undefined && other === undefined ? known.symbol : `${number.padStart(2, '0')}/…/${rest}`;
  return `Ghi năm ban hành giữa số và ký hiệu: “${example}”.`;
}
