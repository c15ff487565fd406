import { clockTime } from '../text/vietnamese.js';
import { Blank, Phrase, type Printable } from './blank.js';

/** The time of day in words, or its wording with gaps. */
export function timeOrBlank(time: string | undefined, field: string): Printable {
  const gap = new Blank(field, 'short');
  return time === undefined ? new Phrase([gap, ' giờ ', gap, ' phút']) : clockTime(time);
}
