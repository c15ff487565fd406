import type { BlocYear } from '../../model/bloc-year.js';
import { Blank, Phrase, type Printable } from '../blank.js';
import { isNominated } from '../nominations/nominated.js';
import type { Occasion } from '../occasion.js';
import type { PaperFacts } from '../paper.js';
import { chairUnit, roleLabels, viceChairs } from '../roles.js';
import type { View } from '../view-shape.js';
import { reportAnnexes } from './annexes.js';
import { awardCounts } from './awards.js';
import { movementResults } from './movements.js';
import { recommends } from './recommends.js';
import { sectionsView } from './sections.js';
import { staffView } from './staff.js';
import { targetResults } from './targets.js';

type Report = View['report'];

/** What a report says of the year, or of its first half. */
export function reportView({ data, occasion, settings }: PaperFacts): Report {
  const half = occasion.name === 'half-year';
  const written = half ? data.narrative.halfYear : data.narrative.yearEnd;
  const targets = targetResults(data, occasion);
  const awards = awardCounts(data, occasion);
  const nominating = recommends(data, occasion);
  const annexed = settings.annexes === true;
  return {
    given: Object.values(written).some((text) => text !== undefined) || (half && data.halfYearConference !== undefined),
    halfYear: half,
    recommends: nominating,
    ...periods(occasion),
    roles: rolesView(data, occasion),
    staff: staffView(data),
    text: sectionsView(written, half ? 'narrative.halfYear' : 'narrative.yearEnd'),
    targets,
    movements: movementResults(data, occasion),
    awards,
    annexes: reportAnnexes(data.regime, {
      targets: annexed && targets.length > 0,
      awards: annexed && awards.any,
      // units are scored once a year
      scores: annexed && !half && data.scores.some(({ entries }) => entries.length > 0),
      nominations: annexed && nominating && data.recommendations.some((entry) => isNominated(data, entry)),
    }),
  };
}

/** The time under review and the one after, in words. */
function periods({ name, year }: Occasion): Pick<Report, 'period' | 'next'> {
  const of = (lead: string, offset: number): Printable =>
    year === undefined ? new Phrase([lead, new Blank('reviewYear', 'short')]) : `${lead}${year + offset}`;
  if (name === 'half-year') return { period: of('6 tháng đầu năm ', 0), next: of('6 tháng cuối năm ', 0) };
  return { period: of('năm ', 0), next: of('năm ', 1) };
}

/** `Sở Y tế là Khối trưởng, Sở Tài chính là Khối phó`. */
function rolesView(data: BlocYear, { year }: Occasion): Printable {
  const labels = roleLabels(data);
  const chair = chairUnit(data, year)?.name ?? new Blank('roles', 'long');
  const others = viceChairs(data, year).map(({ name }) => `, ${name} là ${labels.viceChair}`);
  return new Phrase([chair, ` là ${labels.chair}`, ...others]);
}
