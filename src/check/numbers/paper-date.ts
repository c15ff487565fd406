import type { CalendarDate } from '../../model/date.js';
import type { ReadPaper } from '../reading.js';

/** The day a paper was given, and the field that gives it. */
export interface PaperDate {
  readonly date: CalendarDate;
  readonly path: string;
}

/** The day the data gives a paper, for itself or for all of its kind. */
export function paperDate({ kind, facts }: ReadPaper): PaperDate | undefined {
  const { date } = facts.settings;
  if (date === undefined) return undefined;
  const own = facts.data.documents[facts.path.replace(/^documents\./u, '')]?.date;
  return { date, path: own === undefined ? `documents.${kind.id}.date` : `${facts.path}.date` };
}
