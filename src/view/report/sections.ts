import type { BlocYear } from '../../model/bloc-year.js';
import { type Prose, prose, proseOrBlank } from '../prose.js';
import type { View } from '../view-shape.js';

type Sections = View['report']['text'];

/** The sections of a report: those that were written, or a line to fill in each while none was. */
export function sectionsView(written: BlocYear['narrative']['yearEnd'], path: string): Sections {
  const none = Object.values(written).every((text) => text === undefined);
  const section = (name: keyof Sections): Prose =>
    none ? proseOrBlank(undefined, `${path}.${name}`) : prose(written[name]);
  return {
    situation: section('situation'),
    advantages: section('advantages'),
    difficulties: section('difficulties'),
    politicalTasks: section('politicalTasks'),
    leadership: section('leadership'),
    movements: section('movements'),
    models: section('models'),
    awards: section('awards'),
    activities: section('activities'),
    strengths: section('strengths'),
    weaknesses: section('weaknesses'),
    causes: section('causes'),
    lessons: section('lessons'),
    objectives: section('objectives'),
    tasks: section('tasks'),
    solutions: section('solutions'),
    proposals: section('proposals'),
  };
}
