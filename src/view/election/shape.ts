import { flag, list, record, text } from '../shape.js';

/** Who has the two roles of the bloc in a year. */
const officers = record({ chair: text, viceChairs: text });

/** How next year's chair and vice chair were chosen. */
export const electionShape = record({
  given: flag,
  named: flag,
  verb: text,
  action: text,
  form: text,
  chairLabel: text,
  viceChairLabel: text,
  outgoing: officers,
  incoming: officers,
  candidates: list(record({ position: text, unit: text, role: text, agree: text, percent: text })),
  ballots: list(text),
  ballot: list(record({ position: text, unit: text, chair: text, viceChair: text })),
});
