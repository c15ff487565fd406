import type { Envelope } from './frame.js';

/** More contents than the papers of a run have; a caller with ever new ones must not fill the memory. */
const CAPACITY = 128;

const KNOWN = new WeakMap<Envelope, Map<string, string>>();

/**
 * A part with its own content in it, which many papers have in common. It is put together once: one and the same text is told
 * from others without being read.
 */
export function wholePart(envelope: Envelope, content: string): string {
  const known = KNOWN.get(envelope) ?? new Map<string, string>();
  KNOWN.set(envelope, known);
  const part = known.get(content) ?? envelope[0] + content + envelope[1];
  if (known.size >= CAPACITY) known.clear();
  known.set(content, part);
  return part;
}
