import { personShape } from '../person-shape.js';
import { flag, list, record, text } from '../shape.js';

/** Handing over the chair's files. */
export const handoverShape = record({
  given: flag,
  date: text,
  place: text,
  giver: personShape,
  receiver: personShape,
  items: list(record({ position: text, name: text, quantity: text, note: text })),
});
