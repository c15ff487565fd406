import type { PdfProblem } from '../../diagnostics/words/pdf-problems.js';
import type { Check } from '../check.js';
import type { Drawn } from '../content/drawn.js';
import { finding, type PreflightFinding } from '../finding.js';

/**
 * Everything drawn belongs to an element of the structure or is page furniture, and to one of them only. A file without a
 * structure is told that, and not each thing that is missing in it.
 */
export const checkMarkedContent: Check = ({ drawn, structure }) => [
  ...perPage(
    drawn,
    'unmarked-content',
    (each) => structure !== undefined && each.kind === 'paint' && each.cover === 'none',
  ),
  ...perPage(drawn, 'mixed-content', ({ kind }) => kind === 'mixed'),
  ...perPage(drawn, 'unbalanced-marks', ({ kind }) => kind === 'unbalanced'),
];

function perPage(
  drawn: readonly Drawn[],
  problem: PdfProblem,
  isProblem: (each: Drawn) => boolean,
): readonly PreflightFinding[] {
  const counts = new Map<number, number>();
  for (const { page } of drawn.filter(isProblem)) counts.set(page, (counts.get(page) ?? 0) + 1);
  return [...counts].map(([page, count]) => finding(problem, { page, count }));
}
