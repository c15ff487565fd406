import type { BlocYear } from '../../model/bloc-year.js';
import type { ConferenceField } from '../../model/conference-fields.js';

/** Who is invited, in words: as the invitation says, else the guests of the conference and the leaders of the units. */
export function invited(data: BlocYear, field: ConferenceField): readonly string[] {
  const { invitation, guests } = data[field] ?? { invitation: { recipients: [] }, guests: [] };
  if (invitation.recipients.length > 0) return invitation.recipients;
  const named = guests.map(({ name, title, organization }) =>
    [name, title, organization].filter((part) => part !== undefined).join(', '),
  );
  return [...named.filter((words) => words !== ''), ...data.units.map(({ name }) => `Lãnh đạo ${name}`)];
}
