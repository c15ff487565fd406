import type { DocxFinding } from './finding.js';
import type { Inspected } from './inspected.js';

/** Looks at one part of a paper, or at one thing all over it. */
export type Check = (file: Inspected) => readonly DocxFinding[];
