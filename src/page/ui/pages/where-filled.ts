import type { BlankField } from '../../protocol.js';
import { PAGE_WORDS } from './words.js';

/** Says in words where the value of a gap belongs; nothing when that is not known. */
export function whereFilled({ file, sheet, cell, line }: BlankField): string | undefined {
  const place = sheet === undefined ? of(file, PAGE_WORDS.file) : PAGE_WORDS.sheet(sheet);
  if (place === undefined) return undefined;
  const spot = sheet === undefined ? of(line, PAGE_WORDS.line) : of(cell, PAGE_WORDS.cell);
  return spot === undefined ? place : `${place}, ${spot}`;
}

function of<T>(value: T | undefined, words: (value: T) => string): string | undefined {
  return value === undefined ? undefined : words(value);
}
