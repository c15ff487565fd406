import type { PdfProblem } from '../../../src/diagnostics/words/pdf-problems.js';
import { type EditedPdf, editPdf } from '../edited-pdf.js';
import { GOOD_FILE } from '../good-file.js';

/** A file spoiled in one way, and the one thing to be found in it. */
export interface Broken {
  readonly problem: PdfProblem;
  /** How it was spoiled. */
  readonly how: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The good file after an edit of its objects. */
export function edited(problem: PdfProblem, how: string, edit: (pdf: EditedPdf) => void): Broken {
  return { problem, how, bytes: () => editPdf(GOOD_FILE, edit) };
}

/** The good file with other bytes; one character a byte. */
export function rewritten(problem: PdfProblem, how: string, change: (file: string) => string): Broken {
  const text = Array.from(GOOD_FILE, (byte) => String.fromCharCode(byte)).join('');
  return { problem, how, bytes: async () => Uint8Array.from(change(text), (character) => character.charCodeAt(0)) };
}
