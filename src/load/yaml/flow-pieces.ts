import type { Piece } from './piece.js';

/** A fold, blanks that stay, an escape, anything else. */
const SIGNS = {
  plain: /[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|[^ \t\r\n]+/gu,
  single: /[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|''|[^ \t\r\n']+/gu,
  double: /[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|\\(?:\r?\n[ \t]*|x.{2}|u.{4}|U.{8}|.)|[^ \t\r\n\\]+/gu,
} as const;

type Style = keyof typeof SIGNS;

const QUOTES: ReadonlyMap<string | undefined, Style> = new Map([
  ["'", 'single'],
  ['"', 'double'],
]);

/** The pieces of a value between quotes or without, on one line or several. */
export function flowPieces(written: string, start: number): readonly Piece[] {
  const style = QUOTES.get(written[0]) ?? 'plain';
  const inner = style === 'plain' ? written : written.slice(1, -1);
  const from = style === 'plain' ? start : start + 1;
  return [...inner.matchAll(SIGNS[style])].map(({ 0: sign, index }) => ({
    length: lettersOf(sign, style),
    start: from + index,
    end: from + index + sign.length,
  }));
}

function lettersOf(sign: string, style: Style): number {
  if (style === 'double' && sign.startsWith('\\')) return lettersOfEscape(sign);
  if (style === 'single' && sign === "''") return 1;
  const breaks = sign.split('\n').length - 1;
  return breaks === 0 ? sign.length : Math.max(1, breaks - 1);
}

/** A line break escaped is none; a letter beyond the basic plane counts two. */
function lettersOfEscape(sign: string): number {
  if (sign.includes('\n')) return 0;
  return sign.startsWith('\\U') && Number.parseInt(sign.slice(2), 16) > 0xffff ? 2 : 1;
}
