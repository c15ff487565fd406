import type { Paragraph, TextRun } from './paragraph.js';

/** A piece of a paragraph that stands by itself: between tabs, line breaks or many spaces. */
export interface Line {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly paragraph: Paragraph;
}

/** Tabs and line breaks; and many spaces before what is known to stand on the right of a letterhead. */
const BETWEEN = /[\t\n]+| {3,}(?=CỘNG|ĐẢNG|Độc|\p{L}[^,;:\n\t]{1,40}, ngày)/gu;

/** The lines of a paragraph that hold text. */
export function linesOf(paragraph: Paragraph): readonly Line[] {
  const all = paragraph.runs.map(({ text }) => text).join('');
  const ends = [...all.matchAll(BETWEEN)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  const starts = [0, ...ends.map(([, after]) => after)];
  const stops = [...ends.map(([before]) => before), all.length];
  return starts
    .map((start, at) => runsBetween(paragraph, start, stops[at] ?? start))
    .map((runs) => ({
      text: runs
        .map(({ text }) => text)
        .join('')
        .trim(),
      runs,
      paragraph,
    }))
    .filter(({ text }) => text !== '');
}

function runsBetween({ runs }: Paragraph, start: number, end: number): readonly TextRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
