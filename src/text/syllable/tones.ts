/** The six tones; the level one has no mark. */
export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng';

/** A letter without its tone, and the tone it bore. */
interface Toned {
  readonly letter: string;
  readonly tone: Tone;
}

const ORDER: readonly Tone[] = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'];

const VOWELS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];

/** Every vowel of the alphabet in every tone: `ế` is `ê` in sắc. */
export const TONES: ReadonlyMap<string, Toned> = new Map(
  VOWELS.flatMap((row) => {
    const letters = [...row];
    return letters.map((each, index) => [each, { letter: letters[0] ?? each, tone: ORDER[index] ?? 'ngang' }] as const);
  }),
);
