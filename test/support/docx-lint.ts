import { lintParts } from './docx-lint/lint-parts.js';
import { openParts } from './docx-lint/open-parts.js';

/** What is wrong with a DOCX file although its XML may follow the schema. */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  try {
    return lintParts(openParts(bytes));
  } catch (error) {
    return [String(error)];
  }
}
