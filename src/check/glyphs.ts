import { fieldPath } from '../diagnostics/field-path.js';
import type { BlocYear } from '../model/bloc-year.js';
import type { FontMetricsSet } from '../text/fonts.js';
import { missingGlyphs } from '../text/missing-glyphs.js';

/** A character of the data that no paper could print, and the field it stands in. */
export interface UnprintableCharacter {
  readonly field: string;
  readonly character: string;
}

/** Finds the characters of the data that the typeface lacks. */
export function findUnprintable(data: BlocYear, fonts: FontMetricsSet): readonly UnprintableCharacter[] {
  return stringsIn(data, []).flatMap(({ path, text }) =>
    [...missingGlyphs(text, fonts).keys()].map((character) => ({ field: fieldPath(path), character })),
  );
}

type Path = readonly (string | number)[];

function stringsIn(value: unknown, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]));
}
