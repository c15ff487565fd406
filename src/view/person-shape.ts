import { record, text } from './shape.js';

/** Someone with a task. */
export const personShape = record({ name: text, title: text, unit: text, line: text });
