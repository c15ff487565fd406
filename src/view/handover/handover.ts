import type { BlocYear } from '../../model/bloc-year.js';
import { Blank, orBlank } from '../blank.js';
import { dateOrBlank } from '../dates.js';
import { occasionOf } from '../occasion.js';
import { personView } from '../people.js';
import { chairUnit } from '../roles.js';
import type { View } from '../view-shape.js';

type Handover = View['handover'];
type Given = NonNullable<BlocYear['handover']>;

/** The chair of the year under review hands its files over to that of the next. */
export function handoverView(data: BlocYear): Handover {
  const { handover } = data;
  const { year } = occasionOf(data, 'review');
  return {
    given: handover !== undefined,
    date: dateOrBlank(handover?.date, 'handover.date'),
    place: orBlank(handover?.place, 'handover.place'),
    giver: party(data, 'giver', year),
    receiver: party(data, 'receiver', year === undefined ? undefined : year + 1),
    items: itemsView(handover?.items ?? []),
  };
}

/** Who acts for one side: whom the data names, else who signs for the unit that chairs in that year. */
function party(data: BlocYear, side: 'giver' | 'receiver', year: number | undefined): Handover['giver'] {
  const unit = chairUnit(data, year);
  const { name, title = unit?.headTitle } = unit?.signatory ?? {};
  const person = data.handover?.[side] ?? { name, title };
  return personView(data, { unit: unit?.name, ...person }, `handover.${side}`);
}

/** Rows to fill when the data lists nothing. */
const EMPTY_ROWS = 3;

function itemsView(items: Given['items']): Handover['items'] {
  if (items.length === 0) return Array.from({ length: EMPTY_ROWS }, (_, index) => emptyRow(index));
  return items.map(({ name, quantity, note }, index) => ({
    position: String(index + 1),
    name,
    quantity: orBlank(quantity, `handover.items[${index}].quantity`, 'short'),
    note: note ?? '',
  }));
}

function emptyRow(index: number): Handover['items'][number] {
  const gap = (field: string) => new Blank(`handover.items[${index}].${field}`, 'short');
  return { position: String(index + 1), name: gap('name'), quantity: gap('quantity'), note: '' };
}
