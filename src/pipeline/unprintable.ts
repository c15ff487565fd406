import { findUnprintable } from '../check/glyphs.js';
import { codePointName } from '../diagnostics/code-point-name.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { isPrintable } from '../text/printable.js';

/** The data is read once for all its papers. */
const KNOWN = new WeakMap<LoadedBlocYear, readonly Diagnostic[]>();

/** The characters of the data that the typeface lacks. */
export function unprintable(bloc: LoadedBlocYear, { fonts }: Resources): readonly Diagnostic[] {
  const found = KNOWN.get(bloc) ?? (printsWhole(bloc.data, fonts) ? [] : findingsOf(bloc, fonts));
  KNOWN.set(bloc, found);
  return found;
}

/** Nearly all data prints, and is not searched for what does not. */
function printsWhole(value: unknown, fonts: Resources['fonts']): boolean {
  if (typeof value === 'string') return isPrintable(value, fonts);
  if (typeof value !== 'object' || value === null) return true;
  for (const item of Object.values(value)) if (!printsWhole(item, fonts)) return false;
  return true;
}

function findingsOf(bloc: LoadedBlocYear, fonts: Resources['fonts']): readonly Diagnostic[] {
  return findUnprintable(bloc.data, fonts).map(({ field, character }) =>
    diagnose('data.missing-glyph', { path: field, ...bloc.locate(field), facts: glyphFacts(character) }),
  );
}

/** What a finding says of a character no paper could print. */
export function glyphFacts(character: string) {
  return { character, codePoint: codePointName(character) };
}
