import type { Diagnostic, Place } from './diagnostic.js';

/** Findings of one file from top to bottom; those of a workbook sheet by sheet, in the order in which sheets are first spoken of. */
export function inPlaceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sheets = [...new Set(diagnostics.map(({ place }) => place?.sheet))];
  const ranked = diagnostics.map((diagnostic) => ({ diagnostic, rank: rankOf(diagnostic.place, sheets) }));
  return ranked.toSorted((one, other) => compare(one.rank, other.rank)).map(({ diagnostic }) => diagnostic);
}

function rankOf(place: Place | undefined, sheets: readonly (string | undefined)[]): readonly number[] {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/u.exec(place?.cell ?? '') ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [
    place?.sheet === undefined ? -1 : sheets.indexOf(place.sheet),
    row === undefined ? (place?.line ?? 0) : Number(row),
    row === undefined ? (place?.column ?? 0) : column,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((value, index) => value - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
