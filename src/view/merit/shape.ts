import { proseShape } from '../prose-shape.js';
import { flag, list, record, text } from '../shape.js';

const held = list(record({ year: text, award: text, decision: text }));

/** The one recommendation a merit report is made for. */
export const meritShape = record({
  award: text,
  ofState: flag,
  name: text,
  isUnit: flag,
  person: record({
    name: text,
    otherName: text,
    birthday: text,
    gender: text,
    work: text,
    hometown: text,
    residence: text,
    education: text,
    degree: text,
    duties: proseShape,
  }),
  collective: record({ address: text, history: proseShape, organization: proseShape, functions: proseShape }),
  results: proseShape,
  measures: proseShape,
  policies: proseShape,
  organizations: proseShape,
  years: list(record({ year: text, level: text, opens: flag, rows: text, initiative: text, decision: text })),
  initiatives: list(text),
  titles: held,
  forms: held,
});
