import fc from 'fast-check';
import { count, date, list, member, person, some, time, withSome } from './shapes.js';
import { text } from './text.js';

/** A vote; what was counted need not agree. */
export const vote = some({
  totalMembers: count,
  present: count,
  written: count,
  issued: count,
  returned: count,
  valid: count,
  invalid: count,
  threshold: fc.constantFrom(50, 66.7, 80, 90, 100),
  base: fc.constantFrom('totalMembers', 'present', 'valid'),
  startTime: time,
  endTime: time,
  choices: list(fc.record({ award: text(5), subject: fc.constantFrom('collective', 'individual'), most: count }), 3),
  tellers: list(member, 4),
});

/** How the next chair was chosen among these units. */
export function elections(unit: fc.Arbitrary<string>) {
  return some({
    verb: fc.constantFrom('suy tôn', 'giới thiệu', 'bầu'),
    form: text(4),
    candidates: list(withSome({ unit, role: fc.constantFrom('chair', 'viceChair') }, { agree: count }), 4),
  });
}

/** The handing over of the chair's files. */
export const handover = some({
  date,
  place: text(6),
  giver: person,
  receiver: person,
  items: list(withSome({ name: text(20) }, { quantity: text(3), note: text(10) }), 8),
});
