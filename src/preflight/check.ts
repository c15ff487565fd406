import type { PreflightFinding } from './finding.js';
import type { OpenPdf } from './open-pdf.js';

/** Looks for one kind of problem. */
export type Check = (pdf: OpenPdf) => readonly PreflightFinding[];
