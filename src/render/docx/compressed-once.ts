import { type Compressed, compressed } from '../../zip/compressed.js';
import type { Gzip } from '../../zip/gzip.js';

/** More parts than the papers of a run have in common; a caller with ever new ones must not fill the memory. */
const CAPACITY = 256;

const KNOWN = new WeakMap<Gzip, Map<string, Compressed>>();

/** Compresses a text that many papers hold, once for all of them. */
export function compressedOnce(text: string, gzip: Gzip): Compressed {
  const parts = partsOf(gzip);
  const known = parts.get(text);
  if (known !== undefined) return known;
  if (parts.size >= CAPACITY) parts.clear();
  const part = compressed(text, gzip);
  parts.set(text, part);
  return part;
}

function partsOf(gzip: Gzip): Map<string, Compressed> {
  const known = KNOWN.get(gzip) ?? new Map<string, Compressed>();
  KNOWN.set(gzip, known);
  return known;
}
