import type { LineItem, Page, TextItem } from '../../pages/types.js';

/** What stands on one line of a page: its words, and where and how they are printed. */
export interface PrintedLine {
  readonly words: string;
  readonly look: string;
}

/** What a printer makes of a page; equal for pages no one could tell apart on paper. */
export interface PrintedPage {
  readonly sheet: string;
  /** From top to bottom, each from left to right over all columns. */
  readonly lines: readonly PrintedLine[];
  /** What belongs to no line of the text, in an order of its own: drawn lines, page numbers, repeated heads of tables. */
  readonly furniture: readonly string[];
}

/** Reads a page as it is printed; rooms to sign and structure are not. */
export function printedPage({ width, height, items }: Page): PrintedPage {
  const lines = new Map<number, TextItem[]>();
  const furniture: string[] = [];
  for (const item of items) {
    if (item.type === 'line') furniture.push(ruleOf(item));
    if (item.type !== 'text') continue;
    const y = rounded(item.y);
    if (item.tag === undefined) furniture.push(`${lookOf(item)} ${item.text}`);
    else lines.set(y, [...(lines.get(y) ?? []), item]);
  }
  return {
    sheet: [width, height].map(rounded).join(' '),
    lines: [...lines].sort(([one], [other]) => one - other).map(([, texts]) => lineOf(texts)),
    furniture: furniture.sort(),
  };
}

function lineOf(texts: readonly TextItem[]): PrintedLine {
  const inOrder = texts.toSorted((one, other) => one.x - other.x);
  const words = inOrder.map(({ text }) => text.trim()).filter((text) => text !== '');
  return { words: words.join(' '), look: inOrder.map(lookOf).join('; ') };
}

/** Spaces before words move them, those behind them do nothing. */
function lookOf({ x, y, wordSpace, font, size, text }: TextItem): string {
  const indent = text.length - text.trimStart().length;
  return [...[x, y, wordSpace].map(rounded), font, size, indent].join(' ');
}

function ruleOf({ x1, y1, x2, y2, weight, dashed = false }: LineItem): string {
  return [...[x1, y1, x2, y2, weight].map(rounded), dashed].join(' ');
}

/** Hundredths of a point: finer than any printer, coarser than rounding. */
function rounded(points: number): number {
  return Math.round(points * 100);
}
