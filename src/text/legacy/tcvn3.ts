const VOWELS = [
  'áàảãạ ¸µ¶·¹',
  'ăắằẳẵặ ¨¾»¼½Æ',
  'âấầẩẫậ ©ÊÇÈÉË',
  'éèẻẽẹ ÐÌÎÏÑ',
  'êếềểễệ ªÕÒÓÔÖ',
  'íìỉĩị Ý×ØÜÞ',
  'óòỏõọ ãßáâä',
  'ôốồổỗộ «èåæçé',
  'ơớờởỡợ ¬íêëìî',
  'úùủũụ óïñòô',
  'ưứừửữự \u00ADøõö÷ù',
  'ýỳỷỹỵ ýúûüþ',
];

/** Only these capitals have codes of their own; others are small letters in a font of capitals. */
const OTHERS = 'đĂÂĐÊÔƠƯ ®¡¢§£¤¥¦';

const LETTERS: ReadonlyMap<string, string> = new Map([...VOWELS, OTHERS].flatMap(pairs));

/** Text typed in TCVN3 (ABC, fonts `.Vn…`) as what was meant: `Céng hoµ` is `Cộng hoà` (MA-11). */
export function decodeTcvn3(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (code) => LETTERS.get(code) ?? code);
}

function pairs(row: string): readonly (readonly [code: string, letter: string])[] {
  const [letters = '', codes = ''] = row.split(' ');
  return [...letters].map((letter, index) => [codes[index] ?? '', letter]);
}
