import type { BlockDocument } from '../../blocks/types.js';
import { type Frame, makeFrame } from './frame.js';

/** More layouts than one run has; a caller that changes styles for every paper must not fill the memory. */
const CAPACITY = 32;

const frames = new Map<string, Promise<Frame>>();

/** The frame of a document's layout, made once for all papers with the same styles, page and language. */
export function frameOf({ styles, sections, meta }: BlockDocument): Promise<Frame> {
  const page = sections[0]?.page;
  if (page === undefined) throw new Error('a document without sections');
  const key = JSON.stringify([styles, page.number, page.mirrored, meta.language]);
  const known = frames.get(key);
  if (known) return known;
  if (frames.size >= CAPACITY) frames.clear();
  const frame = makeFrame(styles, page, meta.language);
  frames.set(key, frame);
  return frame;
}
