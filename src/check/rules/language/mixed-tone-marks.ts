import * as z from 'zod';
import type { Found } from '../../found.js';
import { type First, firstOfEach } from '../../language/first-of-each.js';
import { inProperName } from '../../language/in-proper-name.js';
import { otherToneStyle } from '../../language/other-tone-style.js';
import { inRunningText } from '../../language/running-text.js';
import { widened } from '../../language/widened.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, ruleWith } from '../../rule.js';
import { noteworthyPlaces } from '../../syllables/noteworthy-places.js';
import { noteworthyWords } from '../../syllables/noteworthy-words.js';

/** Foreign words may end so too: Comoé. */
const SYLLABLE = /^(?:[bcdđghklmnprstvx]|[cgkpt]h|ngh?|nh|tr)?(?:o|u|[òóỏõọùúủũụ])\p{sc=Latn}$/iu;
const NAMES = { old: 'kiểu cũ', new: 'kiểu mới' } as const;

/** Both styles of tone marks in one set of data: `hoá` beside `hóa`. */
export const mixedToneMarks = ruleWith(
  z.strictObject({
    style: z
      .enum(['majority', 'old', 'new'])
      .default('majority')
      .meta({ label: 'Kiểu đặt dấu thanh (majority: theo số đông, old: kiểu cũ “hóa”, new: kiểu mới “hoá”)' }),
  }),
  {
    id: 'mixed-tone-marks',
    group: 'language',
    severity: 'warning',
    title: 'Lẫn hai kiểu đặt dấu thanh',
    text: 'Tìm chữ đặt dấu thanh khác kiểu với số đông, như “hoá”, “uỷ” giữa những chữ “hóa”, “ủy”. Kiểu nào cũng được, nhưng một văn bản chỉ dùng một kiểu. Tên riêng, tên đơn vị, danh hiệu và lời trong ngoặc kép thì bỏ qua.',
    source: {
      text: 'Kinh nghiệm soát văn bản',
      ids: ['CT-01', 'CT-02', 'CT-05', 'CT-06'],
      confidence: 'custom',
    },
    example: {
      wrong: 'đời sống văn hóa, cơ quan văn hóa, gia đình văn hoá',
      right: 'đời sống văn hóa, cơ quan văn hóa, gia đình văn hóa',
    },
    check: (reading, { style }) => {
      if (style === 'majority' && !(stands('old', reading) && stands('new', reading))) return [];
      const running = { old: wordsOf('old', reading), new: wordsOf('new', reading) };
      const kept = style === 'majority' ? larger(running, reading.data.regime) : style;
      const other = kept === 'old' ? 'new' : 'old';
      if (style === 'majority' && running[other].length === 0) return [];
      return firstOfEach(running[other], wordOf).map((place) => told(place, other, kept, running[kept]));
    },
  },
);

type Style = 'old' | 'new';

function stands(style: Style, { texts }: Reading): boolean {
  return noteworthyPlaces(texts, ({ tone }) => tone === style).length > 0;
}

function wordsOf(style: Style, reading: Reading): readonly Found[] {
  return judged(
    noteworthyWords(reading.texts, ({ tone }) => tone === style),
    reading,
  );
}

/** State papers mostly place tones the old way, Party papers the new one (CT-04): that decides between equals. */
function larger(found: Readonly<Record<Style, readonly Found[]>>, regime: 'state' | 'party'): Style {
  const more = found.old.length - found.new.length;
  if (more === 0) return regime === 'state' ? 'old' : 'new';
  return more > 0 ? 'old' : 'new';
}

function judged(places: readonly Found[], reading: Reading): readonly Found[] {
  return inRunningText(
    places.filter((place) => SYLLABLE.test(wordOf(place)) && !inProperName(place)),
    reading,
  );
}

function wordOf(place: Found): string {
  return widened(place).letters.toLowerCase();
}

function told(place: First<Found>, style: Style, kept: Style, others: readonly Found[]): RuleFinding {
  const { letters, span } = widened(place);
  const right = otherToneStyle(letters);
  const places = place.count > 1 ? ` ở ${place.count} chỗ` : '';
  const [like] = others;
  const beside =
    like === undefined ? '' : `, còn ${others.length} chữ khác theo ${NAMES[kept]}, như “${widened(like).letters}”`;
  return {
    path: place.path,
    span,
    message: `“${letters}” đặt dấu thanh theo ${NAMES[style]}${places}${beside}.`,
    hint: `Dùng một kiểu cho mọi chữ: sửa “${letters}” thành “${right}”, hoặc đổi các chữ kia cho theo kiểu của chữ này.`,
  };
}
