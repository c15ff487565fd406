import type { Check } from '../check.js';
import { finding } from '../finding.js';
import { latin1 } from '../pdf/latin1.js';

/** Where the last lines of a file stand. */
const TAIL = 64;

/** The trailer names the file, and nothing comes after its end. */
export const checkTrailer: Check = ({ bytes, hasId }) => {
  const ends = /startxref\s+\d+\s+%%EOF(?:\r\n|\r|\n)?$/u.test(latin1(bytes.subarray(-TAIL)));
  return [...(hasId ? [] : [finding('no-id')]), ...(ends ? [] : [finding('after-end')])];
};
