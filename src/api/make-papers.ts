import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { type CheckedPapers, checkedPapers, type PapersChoice } from './checked-papers.js';
import { stops } from './stops.js';

/** Makes the papers of one bloc year and checks them; none when anything stops them: half a set misleads. */
export function makePapers(bloc: LoadedBlocYear, resources: Resources, choice: PapersChoice): CheckedPapers {
  const made = checkedPapers(bloc, resources, choice);
  const isStopped = made.diagnostics.some((finding) => stops(finding, choice.draft));
  return isStopped ? { ...made, papers: [] } : made;
}
