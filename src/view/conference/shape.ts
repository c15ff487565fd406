import { nominationsShape } from '../nominations/shape.js';
import { personShape } from '../person-shape.js';
import { proseShape } from '../prose-shape.js';
import { flag, list, record, text } from '../shape.js';

const speech = record({ speaker: text, content: proseShape, said: proseShape });

/** The conference of a paper. */
export const conferenceShape = record({
  name: text,
  date: text,
  place: text,
  weekday: text,
  startTime: text,
  endTime: text,
  host: text,
  reviews: flag,
  signs: flag,
  closesYear: flag,
  pledgeYear: text,
  chairperson: personShape,
  secretary: personShape,
  guests: list(personShape),
  invited: list(text),
  requests: proseShape,
  hasAgenda: flag,
  agenda: list(record({ position: text, time: text, content: text, performer: text })),
  attendance: record({
    total: text,
    present: text,
    absent: text,
    allPresent: flag,
    members: list(record({ position: text, unit: text, name: text, title: text, line: text })),
    absentees: list(record({ unit: text, line: text, reason: text })),
  }),
  presentations: list(speech),
  opinions: list(speech),
  concluded: flag,
  conclusions: proseShape,
  presented: nominationsShape,
  agreed: text,
  agreedWords: text,
});
