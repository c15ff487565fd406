import type { BlocYear } from '../../model/bloc-year.js';
import { madeOnce } from '../made-once.js';
import { clockTimes } from './clock.js';

/** An item of a programme with the times it names, in minutes. */
export interface TimedItem {
  readonly index: number;
  readonly start: number;
  /** When it ends; its start when only that is said. */
  readonly end: number;
}

/** What parts of a day or several days are called: times then do not simply follow each other. */
const OTHER_CLOCK = /sáng|chiều|tối|ngày/iu;

/** The items of a programme whose times can be read; none when it speaks of parts of the day or of several days. */
export const agendaTimes = madeOnce(({ agenda }: BlocYear['conference']): readonly TimedItem[] => {
  if (agenda.some(({ time }) => time !== undefined && OTHER_CLOCK.test(time))) return [];
  return agenda.flatMap(({ time = '' }, index) => {
    const times = clockTimes(time);
    const start = times[0];
    return start === undefined ? [] : [{ index, start, end: times.at(-1) ?? start }];
  });
});
