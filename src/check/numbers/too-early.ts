import { ordinal } from '../../model/date-order.js';
import type { ReadPaper } from '../reading.js';

/** What tells of a conference that has been held. */
const AFTERWARDS: readonly string[] = ['bien-ban-hoi-nghi', 'thong-bao-ket-luan'];

/** A paper that tells of a conference is given a day before it. */
export function isTooEarly({ kind, facts }: ReadPaper): boolean {
  const { date } = facts.settings;
  const held = facts.occasion.conference.date;
  if (!AFTERWARDS.includes(kind.id) || date === undefined || held === undefined) return false;
  return ordinal(date) < ordinal(held);
}
