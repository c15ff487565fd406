import type { BlockDocument, PageSpec, StyleSheet } from '../../blocks/types.js';
import type { Frame } from './frame.js';
import { frameKey } from './frame-key.js';
import { READY_FRAMES } from './ready-frames.js';

/** More layouts than one run has; a caller that changes styles for every paper must not fill the memory. */
const CAPACITY = 32;

/** The frames of one sheet of styles, by page and language. */
type Frames = Map<string, Promise<Frame>>;

const BY_CONTENT = new Map<string, Frames>();

/** The papers of a layout have one and the same sheet, whose content need not be looked at again. */
const BY_SHEET = new WeakMap<StyleSheet, Frames>();

/** The frame of a document's layout, made once for all papers with the same styles, page and language. */
export function frameOf({ styles, sections, meta }: BlockDocument): Promise<Frame> {
  const page = sections[0]?.page;
  if (page === undefined) throw new Error('a document without sections');
  const frames = framesOf(styles);
  const key = JSON.stringify([page.number, page.mirrored, meta.language]);
  const known = frames.get(key);
  if (known) return known;
  const frame = newFrame(styles, page, meta.language);
  frames.set(key, frame);
  return frame;
}

/** `docx`, which makes frames, takes long to load: it is not loaded for a frame made ahead. */
async function newFrame(styles: StyleSheet, page: PageSpec, language: string): Promise<Frame> {
  const ready = READY_FRAMES.get(frameKey(styles, page, language));
  if (ready !== undefined) return ready;
  const { makeFrame } = await import('./frame.js');
  return makeFrame(styles, page, language);
}

function framesOf(styles: StyleSheet): Frames {
  const known = BY_SHEET.get(styles);
  if (known) return known;
  const content = JSON.stringify(styles);
  if (BY_CONTENT.size >= CAPACITY) BY_CONTENT.clear();
  const frames: Frames = BY_CONTENT.get(content) ?? new Map();
  BY_CONTENT.set(content, frames);
  BY_SHEET.set(styles, frames);
  return frames;
}
