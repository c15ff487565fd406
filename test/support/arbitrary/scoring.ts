import fc from 'fast-check';
import { list, points, some, time, withSome } from './shapes.js';
import { text } from './text.js';

const part = withSome({ content: text(25), max: points }, { evidence: text(12) });
const criterion = withSome({ content: text(25), max: points }, { evidence: text(12), parts: list(part, 3) });
const group = withSome(
  { content: text(15), criteria: list(criterion, 4) },
  { kind: fc.constantFrom('base', 'bonus', 'penalty'), max: points },
);

const session = some({ startTime: time, endTime: time, place: text(6) });

/** A score table; its criteria are coded by their place. */
const tables = withSome({ groups: list(group, 5) }, { source: text(15), session }).map(({ groups, ...rest }) => ({
  ...rest,
  groups: groups.map(({ criteria, ...of }, at) => ({
    ...of,
    criteria: criteria.map((each, index) => ({
      ...each,
      code: `${at + 1}.${index + 1}`,
      parts: (each.parts ?? []).map((one, letter) => ({ ...one, code: `${at + 1}.${index + 1}${'abc'[letter]}` })),
    })),
  })),
}));

const entry = some({ self: points, cross: points, verified: points, reason: text(10), evidence: text(10) });

/** The scores of some of the units under some of the criteria. */
function scoresOf(units: readonly string[], codes: readonly string[]) {
  const entries = fc
    .subarray([...codes])
    .chain((picked) => fc.tuple(...picked.map((code) => entry.map((each) => ({ ...each, criterion: code })))));
  return fc
    .subarray([...units])
    .chain((picked) => fc.tuple(...picked.map((unit) => entries.map((each) => ({ unit, entries: each })))));
}

/** A score table and the scores of some of these units under it. */
export function scored(units: readonly string[]) {
  return tables.chain((scoring) => {
    const criteria = scoring.groups.flatMap((each) => each.criteria);
    const codes = criteria.flatMap(({ code, parts }) => (parts.length > 0 ? parts.map((one) => one.code) : [code]));
    return fc.record({ scoring: fc.constant(scoring), scores: scoresOf(units, codes) });
  });
}
