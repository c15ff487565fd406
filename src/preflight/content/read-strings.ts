/** A string read: its bytes, and where what follows it begins. */
export interface ReadText {
  readonly bytes: Uint8Array;
  readonly end: number;
}

const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;
const ESCAPES = new Map([...'nrtbf'].map((letter, i) => [letter.charCodeAt(0), '\n\r\t\b\f'.charCodeAt(i)]));

/** Reads a string in parentheses, which may hold others. */
export function readLiteral(source: Uint8Array, start: number): ReadText {
  const bytes: number[] = [];
  let depth = 0;
  let at = start;
  for (; at < source.length; at++) {
    const byte = source[at] ?? 0;
    if (byte === BACKSLASH) {
      const { byte: meant, length } = escaped(source, at + 1);
      if (meant !== undefined) bytes.push(meant);
      at += length;
      continue;
    }
    if (byte === CLOSE) depth--;
    if (depth === 0 && byte === CLOSE) break;
    if (depth > 0) bytes.push(byte);
    if (byte === OPEN) depth++;
  }
  return { bytes: Uint8Array.from(bytes), end: at + 1 };
}

/** What a backslash and the bytes behind it mean; before a line's end it means nothing. */
function escaped(source: Uint8Array, at: number): { readonly byte: number | undefined; readonly length: number } {
  const byte = source[at] ?? 0;
  const octal = /^[0-7]{1,3}/u.exec(String.fromCharCode(...source.subarray(at, at + 3)))?.[0];
  if (octal !== undefined) return { byte: Number.parseInt(octal, 8) & 0xff, length: octal.length };
  if (byte === 13) return { byte: undefined, length: source[at + 1] === 10 ? 2 : 1 };
  return { byte: byte === 10 ? undefined : (ESCAPES.get(byte) ?? byte), length: 1 };
}

/** Reads a string in hexadecimal digits; a last digit without its fellow counts as if a 0 followed. */
export function readHexadecimal(source: Uint8Array, start: number): ReadText {
  const close = source.indexOf(0x3e, start);
  const end = close < 0 ? source.length : close;
  const digits: number[] = [];
  for (let at = start + 1; at < end; at++) {
    const digit = hexadecimal(source[at] ?? 0);
    if (digit !== undefined) digits.push(digit);
  }
  const bytes = new Uint8Array(Math.ceil(digits.length / 2));
  for (let i = 0; i < bytes.length; i++) bytes[i] = 16 * (digits[2 * i] ?? 0) + (digits[2 * i + 1] ?? 0);
  return { bytes, end: end + 1 };
}

function hexadecimal(byte: number): number | undefined {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : undefined;
}
