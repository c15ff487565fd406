import { Blank, orBlank } from '../blank.js';
import { invited } from '../conference/invited.js';
import type { PaperFacts } from '../paper.js';
import type { View } from '../view-shape.js';

/** Whether the data speaks of the invitation, whom this one is for when each guest gets one, and whether the programme goes with it. */
export function invitationView({ data, occasion, subject, settings }: PaperFacts): View['invitation'] {
  const { field, conference } = occasion;
  const { recipients, requests } = conference.invitation;
  const path = `${field}.invitation.recipients`;
  return {
    given: recipients.length > 0 || requests !== undefined,
    guest:
      subject.per === 'guest' ? orBlank(invited(data, subject.field)[subject.guest], path, 'long') : new Blank(path),
    annexed: settings?.annexes === true && conference.agenda.length > 0,
  };
}
