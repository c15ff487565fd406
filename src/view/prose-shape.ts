import { list, record, text } from './shape.js';

const letter = record({ text, dashes: list(text) });

/** Text of the data as templates print it: paragraphs and lists. */
export const proseShape = list(
  record({
    paragraph: text,
    numbers: list(record({ text, letters: list(letter), dashes: list(text) })),
    letters: list(letter),
    dashes: list(text),
  }),
);
