import { proseShape } from '../prose-shape.js';
import { flag, list, record, text } from '../shape.js';

/** The plan of the year. */
export const planShape = record({
  given: flag,
  purpose: proseShape,
  requirements: proseShape,
  tasks: proseShape,
  chair: text,
  chairDuties: proseShape,
  viceChair: text,
  viceChairDuties: proseShape,
  unitDuties: proseShape,
  teamDuties: proseShape,
  hasProgram: flag,
  lacksRegistrations: flag,
  annexes: record({ registrations: text, scoring: text }),
});

/** The programme of the year. */
export const programShape = record({
  given: flag,
  rows: list(record({ position: text, content: text, lead: text, support: text, due: text, product: text })),
});
