import type { BlocYear } from '../../model/bloc-year.js';
import { decimal, readDecimal } from '../../text/decimal.js';
import { allTargets } from '../all-targets.js';
import { orBlank } from '../blank.js';
import type { Occasion } from '../occasion.js';
import type { View } from '../view-shape.js';

/**
 * The targets with what came of them, against what is planned for the whole year. By the middle of the year, and of an
 * earlier year, there are some only where the data gives a result.
 */
export function targetResults(data: BlocYear, { name, year }: Occasion): View['report']['targets'] {
  const all = allTargets(data);
  const result = name === 'half-year' ? 'halfYearActual' : 'actual';
  const isYearEnd = name !== 'half-year' && year === data.year;
  if (!isYearEnd && all.every(({ target }) => target[result] === undefined)) return [];
  return all.map(({ target, path }, index) => ({
    position: String(index + 1),
    content: target.content,
    unitOfMeasure: target.unitOfMeasure ?? '',
    planned: orBlank(target.planned, `${path}.planned`, 'short'),
    actual: orBlank(target[result], `${path}.${result}`, 'short'),
    percent: percentOf(target[result], target.planned),
  }));
}

/** What share was reached; nothing when one of the two is no number. */
function percentOf(actual: string | undefined, planned: string | undefined): string {
  const reached = actual === undefined ? undefined : readDecimal(actual);
  const wanted = planned === undefined ? undefined : readDecimal(planned);
  // twelve digits hold any target and leave out the noise of binary fractions, which would tip a half the wrong way
  return reached === undefined || !wanted
    ? ''
    : decimal(Math.round(Number(((reached / wanted) * 1000).toPrecision(12))) / 10, 1);
}
