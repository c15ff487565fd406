import type { Piece } from './piece.js';

/** A fold, blanks that stay, an escape of its style, anything else. */
const PIECES = {
  plain: /[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|[^ \t\r\n]+/gu,
  single: /[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|''|[^ \t\r\n']+/gu,
  double: /[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|\\(?:\r?\n[ \t]*|x.{2}|u.{4}|U.{8}|.)|[^ \t\r\n\\]+/gu,
} as const;

/** The pieces of a value between quotes or without, on one line or several. */
export function flowPieces(written: string, start: number): readonly Piece[] {
  const quote = QUOTES[written[0] ?? ''];
  const inner = quote === undefined ? written : written.slice(1, -1);
  const from = quote === undefined ? start : start + 1;
  return [...inner.matchAll(PIECES[quote ?? 'plain'])].map(({ 0: sign, index }) => ({
    length: lettersOf(sign),
    start: from + index,
    end: from + index + sign.length,
  }));
}

const QUOTES: Readonly<Record<string, 'single' | 'double'>> = { "'": 'single', '"': 'double' };

function lettersOf(sign: string): number {
  if (/^\\\r?\n/u.test(sign)) return 0;
  if (sign === "''" || sign.startsWith('\\')) return isBeyondBasicPlane(sign) ? 2 : 1;
  const breaks = sign.split('\n').length - 1;
  return breaks === 0 ? sign.length : Math.max(1, breaks - 1);
}

function isBeyondBasicPlane(sign: string): boolean {
  return sign.startsWith('\\U') && Number.parseInt(sign.slice(2), 16) > 0xffff;
}
