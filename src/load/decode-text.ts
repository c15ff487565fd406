import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';

/** Reads bytes as UTF-8, with or without a byte order mark; anything else is refused, saying where. */
export function decodeText(file: string, bytes: Uint8Array): Outcome<string> {
  const encoding = otherEncoding(bytes);
  const text = encoding === undefined ? decoded(bytes, false) : undefined;
  if (text !== undefined) return success(text);
  const byte = encoding === undefined ? firstBadByte(bytes) : 0;
  const place = { file, ...placeOf(bytes, byte) };
  return failure([diagnose('load.not-utf8', { place, facts: { byte: byte + 1, ...(encoding && { encoding }) } })]);
}

function decoded(bytes: Uint8Array, partly: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partly });
  } catch {
    return undefined;
  }
}

/** Two bytes that no UTF-8 text begins with, or a text in which every other byte is zero. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const hollow = (second === 0 && fourth === 0) || (first === 0 && third === 0);
  return hollow && bytes.length >= 4 ? 'UTF-16' : undefined;
}

/** A beginning that holds a bad byte cannot be decoded, a shorter one can: so its end is found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return [good, good - 1, good - 2, good - 3].find((end) => isWhole(bytes, end)) ?? good;
}

/** Whether the text up to here ends with a whole character. */
function isWhole(bytes: Uint8Array, end: number): boolean {
  return end >= 0 && decoded(bytes.subarray(0, end), false) !== undefined;
}

function placeOf(bytes: Uint8Array, offset: number): { readonly line: number; readonly column: number } {
  const lines = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
