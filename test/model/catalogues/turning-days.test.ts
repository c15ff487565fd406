import { expect, test } from '@jest/globals';
import { TURNING_DAYS } from '../../../src/model/catalogues/turning-days.js';
import type { CalendarDate } from '../../../src/model/date.js';

const DAY = 24 * 60 * 60 * 1000;
const time = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day);

test.each(Object.entries(TURNING_DAYS))('%s: nothing lies between the old and the new', (_, { eve, first }) => {
  expect(time(first) - time(eve)).toBe(DAY);
});
