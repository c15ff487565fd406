import { decimal } from '../../text/decimal.js';

/** More decimals tell no two shares of a bloc's votes apart. */
const MOST_PLACES = 4;

/** A share of votes in percent as papers print it, and whether it reaches the threshold where one is set. */
export interface ShareOfVotes {
  readonly percent: string;
  readonly reaches: boolean | undefined;
}

/** The share of those who agree. A threshold with decimals is two thirds and the like cut short: shares are rounded as it is. */
export function shareOfVotes(agree: number, base: number, threshold: number | undefined): ShareOfVotes {
  const share = (agree * 100) / base;
  const written = threshold === undefined ? 0 : placesOf(threshold);
  const reaches = threshold === undefined ? undefined : rounded(share, written) >= rounded(threshold, written);
  const places = reaches === false && threshold !== undefined ? placesBelow(share, threshold) : 1;
  return { percent: `${decimal(share, Math.max(places, written))}%`, reaches };
}

/** A threshold in percent as papers print it: with all decimals it is compared by. */
export function thresholdText(threshold: number): string {
  return `${decimal(threshold, placesOf(threshold))}%`;
}

function placesOf(threshold: number): number {
  const [, decimals = ''] = String(threshold).split('.');
  return Math.min(decimals.length, MOST_PLACES);
}

/** A whole number is meant exactly: 79,6% is not 80%. */
function rounded(share: number, places: number): number {
  return places === 0 ? share : Number(share.toFixed(places));
}

/** The decimals that show a share to be below the threshold. */
function placesBelow(share: number, threshold: number): number {
  const places = [1, 2, 3].find((count) => rounded(share, count) < threshold);
  return places ?? MOST_PLACES;
}
