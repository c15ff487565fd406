import type { Gzip } from './gzip.js';
import { lentUtf8 } from './lent-utf8.js';

/** A file as a zip file holds it: deflated, with the checksum and the size it had before. */
export interface Compressed {
  readonly deflated: Uint8Array;
  readonly checksum: number;
  readonly size: number;
}

const HEADER = 10;
const TRAILER = 8;

/** Where a header says what more stands in it. */
const FLAGS = 3;

/** Compresses a text, or bytes: what stands between the ends of a gzip file is what a zip file wants. */
export function compressed(content: string | Uint8Array, gzip: Gzip): Compressed {
  const bytes = typeof content === 'string' ? lentUtf8(content) : content;
  const file = gzip(bytes);
  if (file[FLAGS] !== 0) throw new Error('a gzip file with more than its content');
  const end = file.length - TRAILER;
  const checksum = new DataView(file.buffer, file.byteOffset + end).getUint32(0, true);
  return { deflated: file.subarray(HEADER, end), checksum, size: bytes.length };
}
