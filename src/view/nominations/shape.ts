import { flag, list, record, text } from '../shape.js';

const nominee = record({
  position: text,
  name: text,
  unit: text,
  award: text,
  summary: text,
  agree: text,
  percent: text,
  passed: text,
  initiatives: text,
  ratings: text,
  priorAwards: text,
  birthYear: text,
  gender: text,
  work: text,
});

const group = record({
  award: text,
  shortName: text,
  isTitle: flag,
  count: text,
  countWords: text,
  subjects: text,
  rows: list(nominee),
});

/** Awards proposed, by award; those of collectives apart from those of individuals. */
export const nominationsShape = record({
  any: flag,
  total: text,
  totalWords: text,
  summary: text,
  collectives: record({ count: text, countWords: text, groups: list(group) }),
  individuals: record({ count: text, countWords: text, groups: list(group) }),
});
