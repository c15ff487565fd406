/** Marks after a vowel that bears only a tone, in the order of the letters beside them. */
const TONE_MARKS = 'ùøûõï';

const ROWS = [
  ['a', 'áàảãạ', TONE_MARKS],
  ['a', 'âấầẩẫậ', 'âáàåãä'],
  ['a', 'ăắằẳẵặ', 'êéèúüë'],
  ['e', 'éèẻẽẹ', TONE_MARKS],
  ['e', 'êếềểễệ', 'âáàåãä'],
  ['o', 'óòỏõọ', TONE_MARKS],
  ['o', 'ôốồổỗộ', 'âáàåãä'],
  ['ô', 'ớờởỡợ', TONE_MARKS],
  ['u', 'úùủũụ', TONE_MARKS],
  ['ö', 'ứừửữự', TONE_MARKS],
  ['y', 'ýỳỷỹ', 'ùøûõ'],
] as const;

/** Letters that are one code: ơ and ư alone, the i with its tones, ỵ, đ. */
const SINGLE = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
] as const;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...SINGLE,
  ...ROWS.flatMap(([base, letters, marks]) =>
    [...letters].map((letter, index) => [base + (marks[index] ?? ''), letter] as const),
  ),
]);

const PAIR_OR_LETTER = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|\P{ASCII}/giu;

/** Text typed in VNI (Windows, fonts `VNI-…`) as what was meant: `Coäng hoøa` is `Cộng hòa` (MA-13). */
export function decodeVni(text: string): string {
  return text.replace(
    PAIR_OR_LETTER,
    (code) => letterOf(code) ?? [...code].map((each) => letterOf(each) ?? each).join(''),
  );
}

/** A letter and its mark may differ in case; the letter decides. */
function letterOf(code: string): string | undefined {
  const letter = LETTERS.get(code.toLowerCase());
  const isSmall = code.charAt(0) === code.charAt(0).toLowerCase();
  return isSmall ? letter : letter?.toUpperCase();
}
