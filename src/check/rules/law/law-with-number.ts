import { onOneLine } from '../../../text/on-one-line.js';
import { rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const citingLaws = textsWith({ phrases: ['luật', 'pháp lệnh'] });

/** A law or ordinance cited with its number. */
const NUMBERED =
  /(?<![\p{L}])(?:Bộ luật|Luật|Pháp lệnh)(?:(?!Nghị quyết|Nghị định|Thông tư|Quyết định)[^.;\n“”"])*?\s(?<number>số\s+\d+\/\d{4}\/(?:QH\d+|PL-UBTVQH\d+|UBTVQH\d+))/gu;
/** Most texts that name a law have none. */
const SYMBOL = /QH\d/u;
const LISTS = /^(?:instruments|organizations|awards)\[/u;

/** A law cited with its number, which administrative papers leave out. */
export const lawWithNumber = rule({
  id: 'law-with-number',
  group: 'law',
  severity: 'warning',
  title: 'Viện dẫn luật kèm số, ký hiệu',
  text: 'Văn bản hành chính viện dẫn luật, bộ luật, pháp lệnh bằng tên và ngày (văn bản của Đảng: tên và năm), không ghi số, ký hiệu và cơ quan ban hành.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6; Hướng dẫn số 05-HD/VPTW',
    ids: ['ND30-65', 'ND30-66', 'DANG-24'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022',
    right: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  },
  check: ({ texts }) =>
    citingLaws(texts).flatMap(({ path, text, typedSpan }) =>
      LISTS.test(path) || !SYMBOL.test(text)
        ? []
        : [...text.matchAll(NUMBERED)].map(({ 0: found, groups: { number = '' } = {}, index }) => {
            const end = index + found.length;
            return {
              path,
              span: typedSpan(end - number.length, end),
              message: `Luật được viện dẫn kèm “${onOneLine(number)}”; văn bản hành chính chỉ ghi tên luật và ngày.`,
              hint: `Bỏ “${onOneLine(number)}”, giữ tên luật và ngày ban hành.`,
            };
          }),
    ),
});
