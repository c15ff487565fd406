import { proseShape } from '../prose-shape.js';
import { flag, list, record, text } from '../shape.js';

const award = record({
  position: text,
  award: text,
  proposedCollectives: text,
  proposedIndividuals: text,
  grantedCollectives: text,
  grantedIndividuals: text,
});

/** The text of a report by its sections; the names are those of the data. */
const sectionsShape = {
  situation: proseShape,
  advantages: proseShape,
  difficulties: proseShape,
  politicalTasks: proseShape,
  leadership: proseShape,
  movements: proseShape,
  models: proseShape,
  awards: proseShape,
  activities: proseShape,
  strengths: proseShape,
  weaknesses: proseShape,
  causes: proseShape,
  lessons: proseShape,
  objectives: proseShape,
  tasks: proseShape,
  solutions: proseShape,
  proposals: proseShape,
};

/** What the year-end report, or that of the half-year, says. */
export const reportShape = record({
  given: flag,
  halfYear: flag,
  recommends: flag,
  period: text,
  next: text,
  roles: text,
  staff: record({ given: flag, total: text, women: text, partyMembers: text }),
  text: record(sectionsShape),
  targets: list(
    record({
      position: text,
      content: text,
      unitOfMeasure: text,
      planned: text,
      actual: text,
      percent: text,
    }),
  ),
  movements: list(record({ position: text, name: text, level: text, results: list(text) })),
  awards: record({ any: flag, titles: list(award), forms: list(award), sums: award, granted: list(text) }),
  annexes: record({ targets: text, awards: text, scores: text, nominations: text }),
});
