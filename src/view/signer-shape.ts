import { flag, record, text } from './shape.js';

/** A place to sign. */
export const signerShape = record({
  id: text,
  role: text,
  hasUnit: flag,
  unit: text,
  authority: text,
  behalfOf: text,
  hasTitle: flag,
  title: text,
  name: text,
});
