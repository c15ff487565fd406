const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Onset, vowels and final of a syllable without its tone. */
const SYLLABLE =
  /^(qu|gi(?=[aeouăâêôơư])|ngh?|gh?|[kpt]h|nh|tr|ch|[bcdđghklmnprstvx])?([aeiouyăâêôơư]{1,3})(ch|nh|ng|[cmnpt])?$/u;

/** The vowels of a syllable without a final, and of one with it. */
const OPEN = new Set(
  (
    'a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi ôi ơi ua uê uơ ui uy ưa ưi ưu ' +
    'iêu yêu oai oay oao oeo uây uya uyu uôi ươi ươu'
  ).split(' '),
);
const CLOSED = new Set('a ă â e ê i o ô ơ u ư y iê yê oa oă oe oo uâ uê uô uơ uy ươ uyê'.split(' '));

/** Where both styles are right: hòa and hoà, khỏe and khoẻ, thủy and thuỷ (CT-01). */
const EITHER = new Set(['oa', 'oe', 'uy']);

/** A syllable with its tone on the vowel it belongs to; undefined when it stands there, or when the word is no syllable. */
export function toneInPlace(word: string): string | undefined {
  const letters = [...word].map(lettersOf);
  const toned = letters.findIndex(({ tone }) => tone !== '');
  const [, onset = '', vowels = '', final = ''] =
    SYLLABLE.exec(
      letters
        .map(({ plain }) => plain)
        .join('')
        .toLowerCase(),
    ) ?? [];
  if (!(final === '' ? OPEN : CLOSED).has(vowels) || letters.filter(({ tone }) => tone !== '').length !== 1)
    return undefined;
  if (final === '' && EITHER.has(vowels) && toned >= onset.length) return undefined;
  const place = onset.length + placeAmong(vowels, final);
  if (place === toned) return undefined;
  const tone = letters[toned]?.tone ?? '';
  return letters
    .map(({ plain }, index) => (index === place ? plain + tone : plain))
    .join('')
    .normalize('NFC');
}

function lettersOf(letter: string): { readonly plain: string; readonly tone: string } {
  const parts = letter.normalize('NFD');
  return { plain: parts.replace(TONE, '').normalize('NFC'), tone: TONE.exec(parts)?.[0] ?? '' };
}

/** A vowel with a mark of its own carries the tone, of two the last; else the middle of three, the second before a final. */
function placeAmong(vowels: string, final: string): number {
  const marked = [...vowels].findLastIndex((vowel) => /[ăâêôơư]/u.test(vowel));
  if (marked >= 0) return marked;
  return vowels.length === 3 || (vowels.length === 2 && final !== '') ? 1 : 0;
}
