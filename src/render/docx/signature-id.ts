/** Where the four parts of the number start (FNV-1a's own start, and three more primes). */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b1, 0x85ebca77] as const;

const PRIME = 0x01000193;

/** A GUID made from a name: the same name has the same GUID in every file. Of version 8, those with a rule of one's own (RFC 9562). */
export function signatureId(name: string): string {
  const digits = SEEDS.map((seed) => hash(name, seed).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  const cut = (from: number, to: number) => digits.slice(from, to);
  return `{${cut(0, 8)}-${cut(8, 12)}-8${cut(13, 16)}-A${cut(17, 20)}-${cut(20, 32)}}`;
}

/** FNV-1a over code units, its bits mixed at the end so that short names differ everywhere. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
