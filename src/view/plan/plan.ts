import type { PaperFacts } from '../paper.js';
import { prose, proseOrBlank } from '../prose.js';
import { chairUnit, roleLabels, viceChairs } from '../roles.js';
import type { View } from '../view-shape.js';
import { planAnnexes } from './annexes.js';

/** The plan in the words of the data; without any, all of it is there to be filled in. */
export function planView(facts: PaperFacts): View['plan'] {
  const { data } = facts;
  const { narrative, program, registrations, year } = data;
  const given = Object.values(narrative.plan).some((text) => text !== undefined);
  const words = (section: keyof typeof narrative.plan) => {
    const text = narrative.plan[section];
    return given ? prose(text) : proseOrBlank(text, `narrative.plan.${section}`);
  };
  const labels = roleLabels(data);
  const chair = chairUnit(data, year);
  return {
    given,
    purpose: words('purpose'),
    requirements: words('requirements'),
    tasks: words('tasks'),
    chair: withUnits(labels.chair, chair === undefined ? [] : [chair]),
    chairDuties: words('chairDuties'),
    viceChair: withUnits(labels.viceChair, viceChairs(data, year)),
    viceChairDuties: words('viceChairDuties'),
    unitDuties: words('unitDuties'),
    teamDuties: words('teamDuties'),
    hasProgram: program.length > 0 || !given,
    lacksRegistrations: registrations.every(({ awards }) => awards.length === 0) && !given,
    annexes: planAnnexes(facts),
  };
}

/** `Khối trưởng (Sở Nội vụ)`. */
function withUnits(role: string, units: readonly { readonly name: string }[]): string {
  return units.length === 0 ? role : `${role} (${units.map(({ name }) => name).join(', ')})`;
}
