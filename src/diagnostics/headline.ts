import type { Diagnostic } from './diagnostic.js';
import { SEVERITY_WORDS } from './severity-words.js';
import { wordsOf } from './words-of.js';

/** What a finding says, without its place: severity, field and sentence, then the rule that found it. */
export function headline(diagnostic: Diagnostic): string {
  const { severity, rule } = diagnostic;
  const parts = [SEVERITY_WORDS[severity], fieldText(diagnostic), wordsOf(diagnostic).message];
  const line = parts.filter((part) => part !== '').join(': ');
  return rule === undefined ? line : `${line} [${rule}]`;
}

/** In a workbook a field goes by its label alone: its cell is known, and nobody there knows its path. */
function fieldText({ label, path, place }: Diagnostic): string {
  if (label === undefined) return path ?? '';
  if (place?.sheet !== undefined) return label;
  return path === undefined ? label : `${label} (${path})`;
}
