import type { BlocYear } from '../../model/bloc-year.js';
import { isOfReview } from '../../view/nominations/nominated.js';
import { madeOnce } from '../made-once.js';

type Recommendation = BlocYear['recommendations'][number];

/** A recommendation that was voted on, and where it stands. */
export interface Voted {
  readonly entry: Recommendation;
  readonly agree: number;
  readonly path: string;
}

/** The recommendations of the year under review whose votes are known; listed once for all rules. */
export const votedEntries = madeOnce((data: BlocYear): readonly Voted[] =>
  data.recommendations.flatMap((entry, index) => {
    const { agree } = entry;
    return agree === undefined || !isOfReview(data, entry) ? [] : [{ entry, agree, path: `recommendations[${index}]` }];
  }),
);
