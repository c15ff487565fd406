/** The characters of Windows 1252 in place of the bytes 80 to 9F; a byte without one stays a control character. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const CHARACTER = `[\\u0080-\\u00FF${HIGH}]`;

/** One letter of UTF-8 in two or three bytes that were each read as a character. */
const MISREAD = new RegExp(`[Â-ß]${CHARACTER}|[à-ï]${CHARACTER}{2}`, 'gu');

/** What such bytes may give in a Vietnamese text: its letters, quotation marks, dashes. */
const EXPECTED = /^[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ‘’“”–—…•\u00A0]$/u;

/** Beginnings that right text could have too: after a capital (“ĐÃ”) or a small letter a closing quotation mark may stand. */
const COMMON_SIGNS = /^[ÂÃâ][\u00A0‘’“”–—…]/u;

/** The second byte of à is a no-break space, which editors like to make a common one. */
const LOST_SPACE = 'Ã ';

/** UTF-8 text that was read as Windows 1252, as it was meant; undefined for other text (MA-16). */
export function repairMojibake(text: string): string | undefined {
  if (text.search(MISREAD) < 0) return undefined;
  const misread = [...text.matchAll(MISREAD)].some(([code]) => !COMMON_SIGNS.test(code) && decoded(code) !== undefined);
  return misread ? text.replace(MISREAD, (code) => decoded(code) ?? code).replaceAll(LOST_SPACE, 'à') : undefined;
}

function decoded(code: string): string | undefined {
  const bytes = Uint8Array.from([...code].map(byteOf));
  try {
    const letter = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return EXPECTED.test(letter) ? letter : undefined;
  } catch {
    return undefined;
  }
}

function byteOf(character: string): number {
  const high = HIGH.indexOf(character);
  return high < 0 ? character.charCodeAt(0) : 0x80 + high;
}
