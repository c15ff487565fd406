import { flag, list, record, text } from '../shape.js';

/** The rules of operation of the bloc. */
export const charterShape = record({
  given: flag,
  chapters: list(
    record({
      heading: text,
      articles: list(
        record({
          heading: text,
          numbered: flag,
          clauses: list(record({ text, points: list(text) })),
        }),
      ),
    }),
  ),
});
