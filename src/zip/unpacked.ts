import { Inflate } from 'fflate';
import { checksum } from './checksum.js';
import type { ZipPart } from './zip-parts.js';

/** Deflate makes no more than some thousand bytes of one: so much goes in at a time that what comes out is soon looked at. */
const CHUNK = 16 * 1024;

const [AS_IT_IS, DEFLATED] = [0, 8];

/** The bytes of a file in a zip file, or nothing when it is not what the zip file says; never more than the size it gives. */
export function unpacked({ packed, method, size, checksum: wanted, isLocked }: ZipPart): Uint8Array | undefined {
  if (isLocked || (method !== AS_IT_IS && method !== DEFLATED)) return undefined;
  const bytes = method === AS_IT_IS ? packed : inflated(packed, size);
  return bytes?.length === size && checksum(bytes) === wanted ? bytes : undefined;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += CHUNK)
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch {
    return undefined;
  }
  return length === size ? joined(pieces, size) : undefined;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
