import type { BlocYear } from '../../model/bloc-year.js';
import { joinWords } from '../../text/vietnamese.js';
import { ballotsOnSheet } from '../ballots.js';
import { Blank, orBlank } from '../blank.js';
import { capitalized } from '../capitalized.js';
import { occasionOf } from '../occasion.js';
import type { PaperFacts } from '../paper.js';
import { chairUnit, roleLabels, viceChairs } from '../roles.js';
import type { View } from '../view-shape.js';
import { electionBallot } from './ballot.js';
import { candidatesView } from './candidates.js';

type Election = View['election'];

/** The subject of the ballot names the two roles. */
const SUBJECT_LINES = 1;

/** How the bloc chose who chairs it next year. */
export function electionView(facts: PaperFacts): Election {
  const { data } = facts;
  const { election } = data;
  const ballot = electionBallot(data);
  const { year } = occasionOf(data, 'review');
  const labels = roleLabels(data);
  const verb = election?.verb ?? 'suy tôn';
  return {
    given: election !== undefined,
    named: (election?.candidates ?? []).length > 0,
    verb,
    action: capitalized(verb),
    form: orBlank(election?.form, 'election.form'),
    chairLabel: labels.chair,
    viceChairLabel: labels.viceChair,
    outgoing: officers(data, year),
    incoming: officers(data, year === undefined ? undefined : year + 1),
    candidates: candidatesView(data),
    ballots: ballotsOnSheet(
      facts,
      ballot.map(({ unit }) => unit),
      SUBJECT_LINES,
    ),
    ballot,
  };
}

function officers(data: BlocYear, year: number | undefined): Election['outgoing'] {
  const vices = viceChairs(data, year).map(({ name }) => name);
  return {
    chair: orBlank(chairUnit(data, year)?.name, 'roles', 'long'),
    viceChairs: vices.length > 0 ? joinWords(vices) : new Blank('roles', 'long'),
  };
}
