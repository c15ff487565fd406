import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarYears } from 'date-fns/differenceInCalendarYears';
import type { BlocYear } from '../model/bloc-year.js';
import type { CalendarDate } from '../model/date.js';
import { spellingKey } from '../model/spelling-key.js';
import { joinWords, shortDate } from '../text/vietnamese.js';
import { Blank, type Printable } from './blank.js';
import { movementName } from './movement-name.js';

/** The movements the pledge answers, joined: `các phong trào thi đua “A” và “B”`; those its contents name themselves are not named twice. */
export function movementsView(data: BlocYear): Printable {
  const names = data.movements
    .filter(({ name }) => !isInContents(data, name))
    .map((movement) => {
      const { launchedBy } = movement;
      const by = launchedBy === undefined ? '' : ` do ${launchedBy} phát động`;
      return `${movementName(movement)}${by}`;
    });
  if (names.length === 0) return new Blank('movements');
  return `${names.length === 1 ? '' : 'các '}phong trào thi đua ${joinWords(names)}`;
}

/** The anniversaries of the year that the contents do not name themselves, joined: `60 năm Ngày … (21/5/1963 - 21/5/2023)`. */
export function commemorationsView(data: BlocYear): Printable {
  const unnamed = data.commemorations.filter(({ name }) => !isInContents(data, name));
  const names = unnamed.map(({ name, date }) => {
    const anniversary = { ...date, year: data.year };
    return `${yearsBetween(date, anniversary)} năm ${name} (${shortDate(date)} - ${shortDate(anniversary)})`;
  });
  return names.length === 0 ? new Blank('commemorations') : joinWords(names);
}

function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarYears(new UTCDateMini(to.year, 0, 1), new UTCDateMini(from.year, 0, 1));
}

function isInContents({ pledge }: BlocYear, name: string): boolean {
  return contentsKey(pledge).includes(spellingKey(name));
}

/** Every paper of a year asks for it. */
const CONTENTS_KEYS = new WeakMap<BlocYear['pledge'], string>();

function contentsKey(pledge: BlocYear['pledge']): string {
  const known = CONTENTS_KEYS.get(pledge);
  if (known !== undefined) return known;
  const items = pledge.items.flatMap((item) => [item.heading, item.text, ...item.points]);
  const words = [pledge.opening, ...items, pledge.commitment].filter((text) => text !== undefined).join('\n');
  const key = spellingKey(words);
  CONTENTS_KEYS.set(pledge, key);
  return key;
}
