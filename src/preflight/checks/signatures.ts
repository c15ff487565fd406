import type { Check } from '../check.js';
import { finding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';
import { latin1 } from '../pdf/latin1.js';

/** Every signature covers all of the file as it stood when it was signed, but for itself. */
export const checkSignatures: Check = ({ bytes, dictionaries }) =>
  dictionaries
    .filter((dictionary) => dictionary.has('ByteRange') && dictionary.has('Contents'))
    .filter((signature) => !coversFile(signature, bytes))
    .map(({ id }) => finding('signature-range', { object: id }));

/** Two pieces: up to the signature's digits, and on to the end of that time. */
function coversFile(signature: PdfDictionary, bytes: Uint8Array): boolean {
  const [start, gap = 0, next = 0, rest = 0, ...more] = signature.numbers('ByteRange');
  const digits = latin1(bytes.subarray(gap, next));
  const end = latin1(bytes.subarray(Math.max(0, next + rest - 8), next + rest));
  const isWhole = start === 0 && more.length === 0 && next + rest <= bytes.length;
  return isWhole && /^<[\dA-Fa-f]*>$/u.test(digits) && /%%EOF[\r\n]{0,2}$/u.test(end);
}
