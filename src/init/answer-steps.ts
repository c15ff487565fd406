import type { AnswerKey } from './answers.js';

/** The keys that lead to where each answer goes in the data. */
export const ANSWER_STEPS: Readonly<Record<AnswerKey, readonly string[]>> = {
  level: ['authority', 'level'],
  authority: ['authority', 'name'],
  place: ['place'],
  regime: ['regime'],
  bloc: ['bloc', 'name'],
  year: ['year'],
  unit: ['units'],
};
