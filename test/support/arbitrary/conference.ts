import fc from 'fast-check';
import { count, date, list, person, some, time, withSome } from './shapes.js';
import { narrated, text } from './text.js';

const guest = withSome(
  { function: fc.constantFrom('witness', 'directs', 'attends') },
  { name: text(4), title: text(6), otherTitles: list(text(5), 2), organization: text(8) },
);

const speech = withSome({ content: narrated }, { speaker: text(6) });

/** A conference attended by some of these units. */
export function conferences(unit: fc.Arbitrary<string>) {
  const attendance = withSome({ unit }, { name: text(4), title: text(5), present: fc.boolean(), reason: text(8) });
  return some({
    kind: fc.constantFrom('ky-giao-uoc', 'so-ket', 'tong-ket', 'tong-ket-va-ky'),
    date,
    startTime: time,
    endTime: time,
    place: text(8),
    host: text(5),
    chairperson: person,
    secretary: person,
    guests: list(guest, 4),
    invitation: some({ recipients: list(text(12), 5), requests: narrated }),
    agenda: list(withSome({ content: text(25) }, { time: text(3), performer: text(8) }), 10),
    attendance: list(attendance, 12),
    presentations: list(speech, 3),
    opinions: list(speech, 4),
    conclusions: narrated,
    agreed: count,
  });
}
