import type { BlocYear } from '../../model/bloc-year.js';
import { numberWords } from '../../text/number-words.js';
import { officialCount, weekday } from '../../text/vietnamese.js';
import { Blank, orBlank } from '../blank.js';
import { dateOrBlank } from '../dates.js';
import { nominationsView } from '../nominations/nominations.js';
import type { PaperFacts } from '../paper.js';
import { personView } from '../people.js';
import { prose, proseOrBlank } from '../prose.js';
import { timeOrBlank } from '../times.js';
import type { View } from '../view-shape.js';
import { attendanceView } from './attendance.js';
import { invited } from './invited.js';
import { conferenceName } from './name.js';
import { isPresentedAt } from './presented.js';
import { said } from './said.js';

type Conference = BlocYear['conference'];

/** The conference of a paper in words. */
export function conferenceView(facts: PaperFacts): View['conference'] {
  const { data, occasion } = facts;
  const { conference, field } = occasion;
  return {
    name: conferenceName(data, occasion),
    ...whenAndWhere(conference, field),
    host: orBlank(conference.host, `${field}.host`),
    reviews: conference.kind !== 'ky-giao-uoc',
    signs: conference.kind === 'ky-giao-uoc' || conference.kind === 'tong-ket-va-ky',
    closesYear: occasion.name === 'review',
    pledgeYear: String(field === 'yearEndConference' ? data.year + 1 : data.year),
    chairperson: personView(data, conference.chairperson, `${field}.chairperson`),
    secretary: personView(data, conference.secretary, `${field}.secretary`),
    guests: guestsView(facts),
    invited: invited(data, field),
    requests: prose(conference.invitation.requests),
    hasAgenda: conference.agenda.length > 0,
    agenda: agendaView(conference, field),
    attendance: attendanceView(data, conference, field),
    presentations: speeches(conference.presentations, `${field}.presentations`),
    opinions: speeches(conference.opinions, `${field}.opinions`),
    concluded: conference.conclusions !== undefined,
    conclusions: proseOrBlank(conference.conclusions, `${field}.conclusions`),
    agreed: orBlank(
      conference.agreed === undefined ? undefined : officialCount(conference.agreed),
      `${field}.agreed`,
      'short',
    ),
    agreedWords: orBlank(
      conference.agreed === undefined ? undefined : numberWords(conference.agreed),
      `${field}.agreed`,
      'short',
    ),
    presented: nominationsView(data, (entry) => isPresentedAt(data, occasion, entry)),
  };
}

function whenAndWhere({ date, startTime, endTime, place }: Conference, field: string) {
  return {
    date: dateOrBlank(date, `${field}.date`),
    place: orBlank(place, `${field}.place`),
    weekday: orBlank(date && weekday(date), `${field}.date`, 'short'),
    startTime: timeOrBlank(startTime, `${field}.startTime`),
    endTime: timeOrBlank(endTime, `${field}.endTime`),
  };
}

function guestsView({ occasion: { conference, field } }: PaperFacts): View['conference']['guests'] {
  return conference.guests.map(({ name, title, otherTitles, organization }, index) => {
    const path = `${field}.guests[${index}]`;
    const known = [title, ...otherTitles, organization].filter((part) => part !== undefined);
    return {
      name: orBlank(name, `${path}.name`, 'long'),
      title: orBlank(title, `${path}.title`),
      unit: orBlank(organization, `${path}.organization`),
      line: name === undefined ? phraseOf(known, `${path}.name`) : [name, ...known].join(', '),
    };
  });
}

/** Someone known by office alone is named by it. */
function phraseOf(known: readonly string[], field: string) {
  return known.length === 0 ? new Blank(field, 'long') : known.join(', ');
}

const EMPTY_ITEMS = 3;

/** The programme; some empty lines when the data has none. */
function agendaView({ agenda }: Conference, field: string): View['conference']['agenda'] {
  const gap = (index: number, name: string) => new Blank(`${field}.agenda[${index}].${name}`, 'short');
  const rows = agenda.map(({ time, content, performer }, index) => ({
    position: String(index + 1),
    time: time ?? '',
    content,
    performer: orBlank(performer, `${field}.agenda[${index}].performer`, 'short'),
  }));
  if (rows.length > 0) return rows;
  return Array.from({ length: EMPTY_ITEMS }, (_, index) => ({
    position: String(index + 1),
    time: gap(index, 'time'),
    content: new Blank(`${field}.agenda[${index}].content`),
    performer: gap(index, 'performer'),
  }));
}

function speeches(list: Conference['opinions'], path: string): View['conference']['opinions'] {
  return list.map(({ speaker, content }, index) => {
    const by = orBlank(speaker, `${path}[${index}].speaker`, 'long');
    return { speaker: by, content: prose(content), said: said(by, prose(content)) };
  });
}
