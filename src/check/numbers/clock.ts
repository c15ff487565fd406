import { allMatches } from '../../text/all-matches.js';
import { remembered } from '../../text/remembered.js';

const WRITTEN = /(?<!\d)([01]?\d|2[0-3])(?:\s*(?:giờ|g|h)\s*([0-5]\d)?|:([0-5]\d))(?!\d)/gu;

/** Programmes and meetings begin and end at the same times, of which several rules ask. */
const MOST = 1000;

/** The times of day a text names, in minutes: `8 giờ 15 - 9h`, `14:30`. */
export const clockTimes: (text: string) => readonly number[] = remembered(
  (text) =>
    allMatches(text, WRITTEN).map(([, hours, after, colon]) => Number(hours) * 60 + Number(after ?? colon ?? 0)),
  MOST,
);
