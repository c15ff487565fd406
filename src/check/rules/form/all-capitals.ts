import * as z from 'zod';
import { onOneLine } from '../../../text/on-one-line.js';
import { TONE_MARKS } from '../../../text/tone-marks.js';
import type { Found } from '../../found.js';
import type { TypedText } from '../../reading.js';
import { ruleWith } from '../../rule.js';
import { capitalEnds } from '../../search/capital-ends.js';
import { cutTexts } from '../../search/cut-texts.js';
import { matchesAt } from '../../search/matches-at.js';

const CAPITALS = 'A-ZĐÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ';
/** Two words or more; a class of known letters is faster than that of all capitals. */
const RUN = new RegExp(`[${CAPITALS}]+(?:[ \\u00A0,–-]+[${CAPITALS}]+)+(?!\\p{sc=Latn})`, 'uy');
/** Asked first: nearly every text has one of these. */
const SMALL = /[a-z]/;
const TONE = new RegExp(`[${TONE_MARKS}]`, 'u');
/** Printed in capitals anyway, and nowhere else; names of people have their own rule. */
const EXEMPT =
  /(?:superior|shortName|(?:signatory|chairperson|secretary|person|giver|receiver|(?:guests|attendance|scoringTeam|tellers)\[\d+\])\.name)$/u;

/** A name, an office or a sentence typed in capitals. */
export const allCapitals = ruleWith(
  z.strictObject({
    most: z.int().min(2).default(3).meta({ label: 'Số chữ in hoa liền nhau nhiều nhất trong một câu' }),
  }),
  {
    id: 'all-capitals',
    group: 'form',
    severity: 'warning',
    title: 'Gõ chữ in hoa cả cụm từ',
    text: 'Tên đơn vị, chức vụ, tiêu đề ghi bằng chữ thường có viết hoa đầu; chỗ nào phải in hoa thì chương trình in hoa. Cũng tên ấy còn in trong lời văn, nơi không được in hoa.',
    source: {
      text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục V và Phụ lục II',
      ids: ['ND30-60', 'VH-07'],
      confidence: 'custom',
    },
    example: { wrong: 'name: SỞ Y TẾ', right: 'name: Sở Y tế' },
    check: ({ texts }, { most }) =>
      runs(texts)
        .filter((found) => isShouted(found, most))
        .map(({ path, span, letters }) => ({
          path,
          span,
          message: `“${onOneLine(letters)}” gõ bằng chữ in hoa.`,
          hint: 'Gõ chữ thường, viết hoa chữ đầu; chương trình in hoa ở chỗ cần in hoa.',
        })),
  },
);

/** Words that end with a capital before words that begin with one may be all in capitals, or from some letter on. */
function runs(texts: readonly TypedText[]): readonly Found[] {
  const cut = cutTexts(texts);
  return matchesAt(cut.joined, capitalEnds(cut), RUN);
}

/** Several words with tones, for abbreviations have none: all of the text, or more than stand there by chance. */
function isShouted({ path, text, letters }: Found, most: number): boolean {
  const isAll = () => !SMALL.test(text) && text === text.toUpperCase();
  const count = letters.match(/\p{sc=Latn}+/gu)?.length ?? 0;
  return (count > most || isAll()) && TONE.test(letters.normalize('NFD')) && !EXEMPT.test(path);
}
