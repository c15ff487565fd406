import { personShape } from '../person-shape.js';
import { flag, list, record, text } from '../shape.js';

const points = { max: text, self: text, cross: text, verified: text };

const line = record({
  position: text,
  content: text,
  evidence: text,
  ...points,
  reason: text,
  proof: text,
});

const group = record({ position: text, content: text, ...points, lines: list(line) });

const result = record({
  position: text,
  unit: text,
  self: text,
  verified: text,
  bonus: text,
  penalty: text,
  total: text,
  rank: text,
  tied: flag,
  proposal: text,
});

const difference = record({ content: text, self: text, cross: text, verified: text, reason: text });

const pair = record({
  position: text,
  scorer: text,
  scored: text,
  self: text,
  cross: text,
  verified: text,
  remark: text,
  differences: list(difference),
});

/** The score table with the points of the unit a paper is made for, the scores of all units, and who scored whom. */
export const scoringShape = record({
  given: flag,
  source: text,
  session: record({ startTime: text, endTime: text, place: text }),
  base: list(group),
  bonus: list(group),
  penalty: list(group),
  adjusted: flag,
  sums: record({ base: record(points), all: record(points) }),
  unitScored: flag,
  scored: flag,
  ranked: flag,
  results: list(result),
  pairs: list(pair),
  team: list(personShape),
});
