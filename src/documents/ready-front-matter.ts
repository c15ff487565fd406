import type { FrontMatter } from './front-matter.js';

/**
 * Front matter read ahead, by its text. There is none in the sources: the build of the command line puts that of the project's
 * own templates here (src/build/ready-modules.ts).
 */
export const READY_FRONT_MATTER: ReadonlyMap<string, FrontMatter> = new Map();
