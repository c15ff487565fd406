import { flag, list, record, text } from '../shape.js';

const nominee = record({
  position: text,
  name: text,
  line: text,
  unit: text,
  award: text,
  summary: text,
  agree: text,
  percent: text,
  passed: text,
  initiatives: list(text),
  ratings: list(text),
  priorAwards: list(text),
  birthYear: text,
  gender: text,
  work: text,
});

const group = record({
  numeral: text,
  award: text,
  shortName: text,
  isTitle: flag,
  forLeader: flag,
  count: text,
  countWords: text,
  subjects: text,
  most: text,
  rows: list(nominee),
});

const half = record({ count: text, countWords: text, subjects: text, groups: list(group) });

/** Awards proposed, by award; those of collectives apart from those of individuals. */
export const nominationsShape = record({
  any: flag,
  named: flag,
  voted: flag,
  total: text,
  totalWords: text,
  awards: text,
  subjects: text,
  summary: text,
  collectives: half,
  individuals: half,
});
