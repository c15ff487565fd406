import type { Check } from '../check.js';
import { finding } from '../finding.js';
import { latin1 } from '../pdf/latin1.js';

/** PDF up to 1.7 from the first byte, then a comment that shows that the file is no text. */
export const checkHeader: Check = ({ bytes }) => {
  const head = latin1(bytes.subarray(0, 16));
  const comment = /^%PDF-1\.[0-7](?:\r\n|\r|\n)%/u.exec(head)?.[0].length;
  const isBinary = comment !== undefined && bytes.subarray(comment, comment + 4).every((byte) => byte > 127);
  return isBinary ? [] : [finding('header')];
};
