import type { Frame } from './frame.js';

/**
 * Frames made ahead, by their key. There are none in the sources: the build of the command line puts those of the layouts here
 * (src/build/ready-modules.ts), so that it need not load `docx`.
 */
export const READY_FRAMES: ReadonlyMap<string, Frame> = new Map();
