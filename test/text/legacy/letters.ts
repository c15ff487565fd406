/** Every Vietnamese vowel in every tone, as Unicode has them in small letters. */
export const VIETNAMESE_LETTERS: readonly string[] = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);

/** A text in TCVN3 as old fonts show it in Latin-1, by the byte of each letter (MA-11). */
export function asTcvn3(text: string): string {
  return [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
}

/** A text in VNI as old fonts show it in Latin-1: the letter, then its mark (MA-13). */
export function asVni(text: string): string {
  return [...text]
    .map((letter) => {
      const code = VNI.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? code : code.toUpperCase();
    })
    .join('');
}

const BYTES: Readonly<Record<string, readonly number[]>> = {
  a: [0xb8, 0xb5, 0xb6, 0xb7, 0xb9],
  ă: [0xa8, 0xbe, 0xbb, 0xbc, 0xbd, 0xc6],
  â: [0xa9, 0xca, 0xc7, 0xc8, 0xc9, 0xcb],
  e: [0xd0, 0xcc, 0xce, 0xcf, 0xd1],
  ê: [0xaa, 0xd5, 0xd2, 0xd3, 0xd4, 0xd6],
  i: [0xdd, 0xd7, 0xd8, 0xdc, 0xde],
  o: [0xe3, 0xdf, 0xe1, 0xe2, 0xe4],
  ô: [0xab, 0xe8, 0xe5, 0xe6, 0xe7, 0xe9],
  ơ: [0xac, 0xed, 0xea, 0xeb, 0xec, 0xee],
  u: [0xf3, 0xef, 0xf1, 0xf2, 0xf4],
  ư: [0xad, 0xf8, 0xf5, 0xf6, 0xf7, 0xf9],
  y: [0xfd, 0xfa, 0xfb, 0xfc, 0xfe],
  đ: [0xae],
  Ă: [0xa1],
  Â: [0xa2],
  Đ: [0xa7],
  Ê: [0xa3],
  Ô: [0xa4],
  Ơ: [0xa5],
  Ư: [0xa6],
};

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

const TCVN3: ReadonlyMap<string, string> = new Map(
  Object.entries(BYTES).flatMap(([base, bytes]) => {
    const tones = bytes.length % 5 === 1 ? ['', ...TONES] : TONES;
    return bytes.map((byte, index) => [(base + tones[index]).normalize('NFC'), String.fromCharCode(byte)] as const);
  }),
);

const MARKS: Readonly<Record<string, string>> = {
  á: 'aù',
  à: 'aø',
  ả: 'aû',
  ã: 'aõ',
  ạ: 'aï',
  â: 'aâ',
  ấ: 'aá',
  ầ: 'aà',
  ẩ: 'aå',
  ẫ: 'aã',
  ậ: 'aä',
  ă: 'aê',
  ắ: 'aé',
  ằ: 'aè',
  ẳ: 'aú',
  ẵ: 'aü',
  ặ: 'aë',
  é: 'eù',
  è: 'eø',
  ẻ: 'eû',
  ẽ: 'eõ',
  ẹ: 'eï',
  ê: 'eâ',
  ế: 'eá',
  ề: 'eà',
  ể: 'eå',
  ễ: 'eã',
  ệ: 'eä',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ó: 'où',
  ò: 'oø',
  ỏ: 'oû',
  õ: 'oõ',
  ọ: 'oï',
  ô: 'oâ',
  ố: 'oá',
  ồ: 'oà',
  ổ: 'oå',
  ỗ: 'oã',
  ộ: 'oä',
  ơ: 'ô',
  ớ: 'ôù',
  ờ: 'ôø',
  ở: 'ôû',
  ỡ: 'ôõ',
  ợ: 'ôï',
  ú: 'uù',
  ù: 'uø',
  ủ: 'uû',
  ũ: 'uõ',
  ụ: 'uï',
  ư: 'ö',
  ứ: 'öù',
  ừ: 'öø',
  ử: 'öû',
  ữ: 'öõ',
  ự: 'öï',
  ý: 'yù',
  ỳ: 'yø',
  ỷ: 'yû',
  ỹ: 'yõ',
  ỵ: 'î',
  đ: 'ñ',
};

const VNI: ReadonlyMap<string, string> = new Map(Object.entries(MARKS));
