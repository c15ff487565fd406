import { bothWays } from '../text/both-ways.js';
import { Blank } from './blank.js';

/** A count in figures and in words, `08 (tám)`; a gap while it is not known. */
export function counted(count: number | undefined, field: string): string | Blank {
  return count === undefined ? new Blank(field, 'short') : bothWays(count);
}
