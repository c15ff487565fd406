import { allMatches } from '../../../text/all-matches.js';
import { onOneLine } from '../../../text/on-one-line.js';
import { basisLines } from '../../law/basis-lines.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { textsWith } from '../../search/texts-with.js';

const citingLaws = textsWith({ phrases: ['luật', 'pháp lệnh'] });

/** A law or ordinance cited with its number. */
const NUMBERED =
  /(?<![\p{sc=Latn}])(?:Bộ luật|Luật|Pháp lệnh)(?:(?!Nghị quyết|Nghị định|Thông tư|Quyết định)[^.;\n“”"])*?\s(?<number>số\s+\d+\/\d{4}\/(?:QH\d+|PL-UBTVQH\d+|UBTVQH\d+))/gu;
const OTHER_TYPE = /Nghị quyết|Nghị định|Thông tư|Quyết định/u;
/** Most texts that name a law have none. */
const SYMBOL = /QH\d/u;
const LISTS = /^(?:instruments|organizations|awards)\[/u;

/** A law cited with its number, which administrative papers leave out. */
export const lawWithNumber = rule({
  id: 'law-with-number',
  group: 'law',
  severity: 'warning',
  title: 'Viện dẫn luật kèm số, ký hiệu, cơ quan ban hành',
  text: 'Văn bản hành chính viện dẫn luật, bộ luật, pháp lệnh bằng tên và ngày (văn bản của Đảng: tên và năm), không ghi số, ký hiệu và cơ quan ban hành. Cơ quan ban hành chỉ được báo trong dòng căn cứ.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6; Hướng dẫn số 05-HD/VPTW',
    ids: ['ND30-65', 'ND30-66', 'DANG-24'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022',
    right: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  },
  check: (reading) => [...withNumbers(reading), ...withIssuers(reading)],
});

function withNumbers({ texts }: Reading): readonly RuleFinding[] {
  return citingLaws(texts).flatMap(({ path, text, typedSpan }) =>
    LISTS.test(path) || !SYMBOL.test(text)
      ? []
      : allMatches(text, NUMBERED).map(({ 0: found, groups: { number = '' } = {}, index }) => {
          const end = index + found.length;
          return {
            path,
            span: typedSpan(end - number.length, end),
            message: `Luật được viện dẫn kèm “${onOneLine(number)}”; văn bản hành chính chỉ ghi tên luật và ngày.`,
            hint: `Bỏ “${onOneLine(number)}”, giữ tên luật và ngày ban hành.`,
          };
        }),
  );
}

/** Behind the date only: a law may have the assembly in its name. */
const ISSUED =
  /^(?:[-–]\s*)?(?:Căn cứ\s+)?(?:Bộ luật|Luật|Pháp lệnh)\s[^.;\n“”"]*?\d{4}\s*,?\s*(?<issuer>(?:của|do)\s+(?:(?:Ủy|Uỷ)\s+ban\s+thường\s+vụ\s+)?Quốc\s+hội)/iu;

function withIssuers(reading: Reading): readonly RuleFinding[] {
  return basisLines(reading).flatMap(({ text: { path, text, typedSpan } }) => {
    const { 0: found = '', groups: { issuer } = {} } = ISSUED.exec(text) ?? {};
    if (issuer === undefined || OTHER_TYPE.test(found)) return [];
    const words = onOneLine(issuer);
    return [
      {
        path,
        span: typedSpan(found.length - issuer.length, found.length),
        message: `Căn cứ ghi cơ quan ban hành của luật, pháp lệnh: “${words}”.`,
        hint: `Bỏ “${words}”, giữ tên luật và ngày (văn bản của Đảng: năm) ban hành.`,
      },
    ];
  });
}
