import { andMore } from '../../language/and-more.js';
import { firstOfEach } from '../../language/first-of-each.js';
import { inAddress } from '../../language/in-address.js';
import { rule } from '../../rule.js';
import { meantFigures } from '../../syllables/meant-figures.js';
import { noteworthyWords } from '../../syllables/noteworthy-words.js';

/** O, l and I typed for 0 and 1, or the reverse: `2O26`, `Đại hội XlV`. */
export const letterForFigure = rule({
  id: 'letter-for-figure',
  group: 'language',
  severity: 'warning',
  title: 'Chữ cái gõ thay chữ số',
  text: 'Tìm chữ O, o, l, I gõ thay chữ số 0, 1 (2O26, l00 triệu), chữ l gõ thay chữ I của số La Mã (XlV) và chữ số gõ thay chữ cái (t0àn). Mắt thường khó thấy nhưng tìm kiếm, máy đọc đều sai. Mã hiệu như CO2, H2O thì bỏ qua.',
  source: { text: 'Kinh nghiệm soát văn bản', confidence: 'custom' },
  example: { wrong: 'năm 2O26, Đại hội XlV', right: 'năm 2026, Đại hội XIV' },
  check: ({ texts }) => {
    const places = noteworthyWords(texts, ({ mixed = false }) => mixed).flatMap((place) => {
      const meant = inAddress(place.text, place.start) ? undefined : meantFigures(place);
      return meant === undefined ? [] : [{ ...place, meant }];
    });
    return firstOfEach(places, ({ path, letters }) => `${path} ${letters}`).map(
      ({ path, span, letters, meant, count }) => ({
        path,
        span,
        message: `“${letters}” có ${slipIn(letters, meant)}${andMore(count)}.`,
        hint: `Gõ lại thành “${meant}”.`,
      }),
    );
  },
});

/** Which letter stands where another sign should. */
function slipIn(letters: string, meant: string): string {
  const at = [...letters].findIndex((letter, index) => letter !== meant.charAt(index));
  return `${kindOf(letters.charAt(at))} ở chỗ của ${kindOf(meant.charAt(at))}`;
}

function kindOf(sign: string): string {
  return `${/\d/u.test(sign) ? 'chữ số' : 'chữ cái'} “${sign}”`;
}
