import type { Diagnostic, Place } from './diagnostic.js';
import type { Severity } from './facts.js';
import { wordsOf } from './words-of.js';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' };

/** Writes a finding as plain lines: place, severity, field and sentence, then how to mend it. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { message, hint } = wordsOf(diagnostic);
  const parts = [placeText(diagnostic.place), SEVERITY_WORDS[diagnostic.severity], fieldText(diagnostic), message];
  const line = parts.filter((part) => part !== '').join(': ');
  return hint === undefined ? line : `${line}\n    Cách sửa: ${hint}`;
}

function placeText(place: Place | undefined): string {
  return [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':');
}

function fieldText({ label, path }: Diagnostic): string {
  if (label === undefined) return path ?? '';
  return path === undefined ? label : `${label} (${path})`;
}
