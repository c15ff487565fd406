import { sameLetters } from './same-letters.js';

const KIND = /^(?:Khối|Cụm)\s+thi đua/iu;
/** What follows the name of another bloc, or of blocs in general. */
const OF_OTHERS =
  /^\s+(?:các|số|của các|doanh nghiệp|xã|phường|huyện|sở|ngành|thuộc|miền|vùng|cụm)(?!\p{sc=Latn})|^\s+[\p{Lu}\p{N}]/u;

/** `Khối Thi đua` where the bloc's own name begins `Khối thi đua`, or the reverse: how far it goes; undefined elsewhere. */
export function blocWordEnd(text: string, start: number, blocName: string): number | undefined {
  const own = KIND.exec(blocName)?.[0];
  const written = KIND.exec(text.slice(start, start + 16))?.[0];
  if (own === undefined || written === undefined || sameLetters(own) === sameLetters(written)) return undefined;
  const isName = written !== written.toLowerCase() && written !== written.toUpperCase() && /^\p{Lu}/u.test(written);
  const end = start + written.length;
  return isName && !OF_OTHERS.test(text.slice(end)) ? end : undefined;
}
