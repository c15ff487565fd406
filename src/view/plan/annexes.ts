import { annexNames } from '../annex-names.js';
import { orBlank } from '../blank.js';
import type { PaperFacts } from '../paper.js';
import { registeredUnits } from '../registration/registered.js';
import type { View } from '../view-shape.js';

/** What the text of the plan calls each annex; a gap where there is none. */
export function planAnnexes({ data, settings }: PaperFacts): View['plan']['annexes'] {
  const annexed = settings.annexes === true;
  const [registrations, scoring] = annexNames(data.regime, [
    annexed && registeredUnits(data).some(({ awards }) => awards.length > 0),
    annexed && data.scoring.groups.length > 0,
  ]);
  return { registrations: orBlank(registrations, 'registrations'), scoring: orBlank(scoring, 'scoring.groups') };
}
