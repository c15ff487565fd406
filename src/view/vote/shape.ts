import { flag, list, record, text } from '../shape.js';

/** The vote on the recommendations and its count. */
export const voteShape = record({
  given: flag,
  startTime: text,
  endTime: text,
  totalMembers: text,
  present: text,
  absent: text,
  written: text,
  issued: text,
  returned: text,
  valid: text,
  invalid: text,
  base: text,
  threshold: text,
  ballots: list(text),
  tellers: list(record({ id: text, task: text, name: text, line: text })),
});
