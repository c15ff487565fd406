import { differenceInCalendarYears } from 'date-fns';
import type { BlocYear } from '../model/bloc-year.js';
import type { CalendarDate } from '../model/date.js';
import { joinWords, shortDate } from '../text/vietnamese.js';
import { Blank, type Printable } from './blank.js';

/** The movements the pledge answers, joined; those its contents name themselves are not named twice. */
export function movementsView({ movements, pledge }: BlocYear): Printable {
  const contents = pledge.items.flatMap((item) => [item.heading ?? '', item.text ?? '', ...item.points]).join('\n');
  const names = movements
    .filter(({ name }) => !contents.toLowerCase().includes(name.toLowerCase()))
    .map(({ name, launchedBy, period }) => {
      const by = launchedBy === undefined ? '' : ` do ${launchedBy} phát động`;
      return `“${name}”${period === undefined ? '' : ` giai đoạn ${period}`}${by}`;
    });
  return names.length === 0 ? new Blank('movements') : joinWords(names);
}

/** The anniversaries of the year, joined: `60 năm Ngày … (21/5/1963 - 21/5/2023)`. */
export function commemorationsView({ commemorations, year }: BlocYear): Printable {
  const names = commemorations.map(({ name, date }) => {
    const anniversary = { ...date, year };
    return `${yearsBetween(date, anniversary)} năm ${name} (${shortDate(date)} - ${shortDate(anniversary)})`;
  });
  return names.length === 0 ? new Blank('commemorations') : joinWords(names);
}

function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarYears(new Date(to.year, 0, 1), new Date(from.year, 0, 1));
}
