import { codePointName } from '../../../diagnostics/code-point-name.js';
import { LOOK_ALIKES } from '../../../text/look-alikes.js';
import { isSyllable } from '../../../text/syllable/is-syllable.js';
import { findInTexts } from '../../find-in-texts.js';
import type { Found } from '../../found.js';
import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { outsideMisread } from '../../misread/outside-misread.js';
import { rule } from '../../rule.js';
import { LISTED_WORDS } from '../../syllables/listed-words.js';
import { noteworthyWords } from '../../syllables/noteworthy-words.js';

const STRANGE = `[${[...LOOK_ALIKES.keys()].join('')}]`;
/** A word from its beginning to behind its first strange letter, that letter, and the rest. */
const WORD = new RegExp(`(?<![\\p{L}\\p{M}])(?:(?!${STRANGE})[\\p{L}\\p{M}])*(${STRANGE})[\\p{L}\\p{M}]*`, 'gu');

/** Letters of other alphabets in Vietnamese words: Ð (U+00D0) for Đ, a Cyrillic а. */
export const lookAlikeLetter = rule({
  id: 'look-alike-letter',
  group: 'language',
  severity: 'warning',
  title: 'Chữ cái giống chữ Việt mà không phải',
  text:
    'Tìm chữ cái của bảng chữ khác đứng trong từ tiếng Việt, như Ð (U+00D0) thay cho Đ (U+0110), chữ а của tiếng Nga thay cho a. ' +
    'Mắt thường không thấy khác nhưng tìm kiếm, sắp xếp và đọc máy đều sai.',
  source: { text: 'TCVN 6909:2001 (Đ, đ là U+0110, U+0111)', ids: ['MA-03'], confidence: 'custom' },
  example: { wrong: 'Ðảng bộ', right: 'Đảng bộ' },
  check: ({ texts }) =>
    outsideMisread(
      texts,
      firstOfEach(
        (noteworthyWords(texts, ({ isStrange }) => isStrange).length === 0 ? [] : findInTexts(texts, WORD)).filter(
          isMeant,
        ),
        ({ path, parts }) => `${path} ${parts[0]}`,
      ).map(({ path, span, letters, parts: [strange = ''], count }) => {
        const { meant = '', script = '' } = LOOK_ALIKES.get(strange) ?? {};
        return {
          path,
          span,
          message: `“${letters}” có chữ “${strange}” (${codePointName(strange)}, ${script}) giống chữ “${meant}”${andMore(count)}.`,
          hint: `Gõ lại thành “${inVietnamese(letters)}”, với chữ “${meant}” của tiếng Việt (${codePointName(meant)}).`,
        };
      }),
    ),
});

function inVietnamese(word: string): string {
  return [...word].map((letter) => LOOK_ALIKES.get(letter)?.meant ?? letter).join('');
}

/** A Vietnamese word or abbreviation once its strange letters are the right ones; a lone strange letter is a sign. */
function isMeant({ letters }: Found): boolean {
  const meant = inVietnamese(letters);
  if (letters.length === 1) return false;
  return isSyllable(meant) || /^[A-ZĂÂĐÊÔƠƯ]+$/u.test(meant) || LISTED_WORDS.has(meant.toLowerCase());
}
