import { Blank, orBlank } from '../blank.js';
import { lazy } from '../lazy.js';
import type { PaperFacts } from '../paper.js';
import { personView } from '../people.js';
import { timeOrBlank } from '../times.js';
import { unitOf } from '../unit-of.js';
import type { View } from '../view-shape.js';
import { pairsView } from './pairs.js';
import { resultsView } from './results.js';
import { sheetOf } from './sheet.js';
import { tableView } from './table.js';

/** The score table and what the units reach in it; a paper prints little of it. */
export function scoringView(facts: PaperFacts): View['scoring'] {
  const { data } = facts;
  const index = unitOf(facts);
  const sheet = sheetOf(data, index === undefined ? undefined : data.units[index]);
  const table = lazy({ all: () => tableView(data, sheet) });
  const results = lazy({ all: () => resultsView(data) });
  return lazy<View['scoring']>({
    given: () => data.scoring.groups.length > 0,
    source: () => sourceLine(data),
    session: () => sessionView(data),
    base: () => table.all.base,
    bonus: () => table.all.bonus,
    penalty: () => table.all.penalty,
    sums: () => table.all.sums,
    adjusted: () => data.scoring.groups.length === 0 || data.scoring.groups.some(({ kind }) => kind !== 'base'),
    unitScored: () => sheet.entries.length > 0,
    scored: () => data.scores.some(({ entries }) => entries.length > 0),
    ranked: () => results.all.ranked,
    results: () => results.all.results,
    pairs: () => pairsView(data),
    team: () => data.scoringTeam.map((person, at) => personView(data, person, `scoringTeam[${at}]`)),
  });
}

function sessionView({ scoring: { session } }: PaperFacts['data']): View['scoring']['session'] {
  return {
    startTime: timeOrBlank(session.startTime, 'scoring.session.startTime'),
    endTime: timeOrBlank(session.endTime, 'scoring.session.endTime'),
    place: orBlank(session.place, 'scoring.session.place'),
  };
}

/** What the table rests on, as a line of legal bases. */
function sourceLine({ scoring: { source } }: PaperFacts['data']): string | Blank {
  if (source === undefined) return new Blank('scoring.source', 'line');
  return /^(?:căn cứ|theo) /iu.test(source) ? source : `Căn cứ ${source}`;
}
