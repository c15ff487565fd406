import type { CalendarDate } from '../../model/date.js';
import { madeOnce } from '../made-once.js';
import type { ReadPaper } from '../reading.js';

/** A paper that the data gives a day, for itself or for all of its kind. */
export interface DatedPaper {
  readonly paper: ReadPaper;
  readonly date: CalendarDate;
}

/** The papers that were given a day; listed once for all rules. */
export const datedPapers = madeOnce((papers: readonly ReadPaper[]): readonly DatedPaper[] =>
  papers.flatMap((paper) => {
    const { date } = paper.facts.settings;
    return date === undefined ? [] : [{ paper, date }];
  }),
);
