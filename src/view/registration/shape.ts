import { flag, list, record, text } from '../shape.js';

/** What all units register for, counted: as many tables as the columns need. */
export const registrationTotalShape = record({
  given: flag,
  wide: flag,
  units: text,
  sums: list(record({ award: text, total: text })),
  tables: list(
    record({
      groups: list(record({ name: text, columns: text })),
      columns: list(record({ name: text, share: text })),
      rows: list(record({ position: text, unit: text, cells: list(text), note: text })),
      totals: list(text),
    }),
  ),
});

const awards = list(record({ position: text, name: text, quantity: text }));

/** What the unit of a paper registers for. */
export const unitRegistrationShape = record({
  given: flag,
  toChair: flag,
  ownTargets: flag,
  movements: list(record({ position: text, name: text, aim: text, launchedOn: text, summedUpOn: text })),
  targets: list(record({ position: text, content: text, unitOfMeasure: text, planned: text, note: text })),
  titles: list(record({ subjects: text, awards })),
  forms: awards,
  note: text,
});
