import { decodeTcvn3 } from '../../text/legacy/tcvn3.js';
import { VIETNAMESE_ONLY } from '../../text/legacy/vietnamese-only.js';
import { decodeVni } from '../../text/legacy/vni.js';
import { isLegacyFont } from './is-legacy-font.js';

/**
 * What letters in a font of an old encoding show, so that the parts of such a paper are recognised too; a font for capitals shows
 * small letters as such. Letters that are Unicode already are left (MA-15).
 */
export function legacyLetters(text: string, font: string): string {
  if (!isLegacyFont(font) || text.search(VIETNAMESE_ONLY) !== -1) return text;
  if (/^VNI/iu.test(font)) return decodeVni(text);
  return /H$/u.test(font) ? decodeTcvn3(text).toLocaleUpperCase('vi') : decodeTcvn3(text);
}
