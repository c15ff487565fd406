import type { Found } from '../../found.js';
import { isCommonWord } from '../../language/common-word.js';
import { type First, firstOfEach } from '../../language/first-of-each.js';
import { inRunningText } from '../../language/running-text.js';
import type { TypedText } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { cutTexts } from '../../search/cut-texts.js';
import { hasWord } from '../../search/has-word.js';
import { wordSearch } from '../../search/word-search.js';

/** Open syllables written with i or y alike; not those where the two are different words (ti, ty). */
const WITH_Y = 'kỳ kỷ kỹ ký kỵ lý mỹ sỹ tỷ hy hỷ quy quỳ quỷ quỹ quý quỵ'.split(' ');
/** A word but in `tỉ mỉ`, `tỉ tê`. */
const ALONE = /\p{sc=Latn}+(?!\p{sc=Latn}|\s+(?:mỉ|tê)(?!\p{sc=Latn}))/uy;

const I_LETTERS = 'iìíỉĩị';
const Y_LETTERS = 'yỳýỷỹỵ';
const I_FORM = /[iìíỉĩị]$/u;
const WORD_BEFORE = /(?:\p{sc=Latn}+ )?$/u;

/** The same syllable with i and with y in one set of data: `đăng kí` beside `đăng ký`. */
export const mixedIY = rule({
  id: 'mixed-i-y',
  group: 'language',
  severity: 'info',
  title: 'Lẫn i và y',
  text: 'Tìm một tiếng khi viết i, khi viết y, như “đăng kí” bên cạnh “đăng ký”. Văn bản hành chính hầu hết viết y. Tên riêng và lời trong ngoặc kép thì bỏ qua.',
  source: { text: 'Kinh nghiệm soát văn bản', ids: ['CT-07'], confidence: 'custom' },
  example: { wrong: 'đăng ký thi đua, đăng kí danh hiệu', right: 'đăng ký thi đua, đăng ký danh hiệu' },
  check: (reading) => {
    const places = writtenBothWays(reading.texts).filter(isCommonWord);
    const mixed = pairs(places).flatMap(([one]) => places.filter((place) => yForm(place) === yForm(one)));
    return mixed.length === 0 ? [] : pairs(inRunningText(mixed, reading)).map(([withI, withY]) => told(withI, withY));
  },
});

/** Where syllables stand that the texts have both with i and with y. */
function writtenBothWays(texts: readonly TypedText[]): readonly Found[] {
  const cut = cutTexts(texts);
  const both = WITH_Y.map((word) => [word, iForm(word)]).filter((forms) => forms.every((form) => hasWord(cut, form)));
  return wordSearch(both.flat(), ALONE, 'small')(texts);
}

type Pair = readonly [withI: First<Found>, withY: First<Found>];

/** The first place of each syllable that stands there both with i and with y. */
function pairs(places: readonly Found[]): readonly Pair[] {
  const withY = new Map(firstOfEach(places.filter(hasY), yForm).map((place) => [yForm(place), place]));
  const withI = firstOfEach(
    places.filter((place) => !hasY(place)),
    yForm,
  );
  return withI.flatMap((place): readonly Pair[] => {
    const other = withY.get(yForm(place));
    return other === undefined ? [] : [[place, other]];
  });
}

/** The syllable in small letters and with y. */
function yForm({ letters }: Found): string {
  return letters.toLowerCase().replace(I_FORM, (letter) => Y_LETTERS.charAt(I_LETTERS.indexOf(letter)));
}

function iForm(word: string): string {
  return word.slice(0, -1) + I_LETTERS.charAt(Y_LETTERS.indexOf(word.slice(-1)));
}

function hasY({ letters }: Found): boolean {
  return Y_LETTERS.includes(letters.charAt(letters.length - 1));
}

/** The rarer of the two is told, of equals the one with i. */
function told(withI: First<Found>, withY: First<Found>): RuleFinding {
  const [rare, usual] = withI.count > withY.count ? [withY, withI] : [withI, withY];
  const before = WORD_BEFORE.exec(rare.text.slice(Math.max(0, rare.start - 24), rare.start))?.[0] ?? '';
  const places = rare.count > 1 ? ` (${rare.count} chỗ)` : '';
  const [written, right] = [rare.letters.toLowerCase(), usual.letters.toLowerCase()];
  const quoted = before + rare.letters;
  return {
    path: rare.path,
    span: rare.span,
    message: `${quoted.toLowerCase() === written ? 'Ở đây' : `“${quoted}”`} viết “${written}”${places}, còn ${usual.count} chỗ khác viết “${right}”.`,
    hint: `Viết thống nhất “${right}”.`,
  };
}
