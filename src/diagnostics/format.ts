import type { Diagnostic, Place } from './diagnostic.js';
import { headline } from './headline.js';
import { sheetPlace } from './sheet-place.js';
import { wordsOf } from './words-of.js';

/** Writes a finding as plain lines: place, severity, field, sentence and rule, then how to mend it. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { hint } = wordsOf(diagnostic);
  const line = [placeText(diagnostic.place), headline(diagnostic)].filter((part) => part !== '').join(': ');
  return hint === undefined ? line : `${line}\n    Cách sửa: ${hint}`;
}

function placeText(place: Place | undefined): string {
  const file = [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':');
  return [file, sheetPlace(place)].filter((part) => part !== '').join(', ');
}
