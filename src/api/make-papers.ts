import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { type CheckedPapers, checkedPapers, type PapersChoice } from './checked-papers.js';

/** Makes the papers of one bloc year and checks them; none when anything stops them: half a set misleads. */
export function makePapers(bloc: LoadedBlocYear, resources: Resources, choice: PapersChoice): CheckedPapers {
  const made = checkedPapers(bloc, resources, choice);
  const isStopped = made.diagnostics.some((finding) => stops(finding, choice.draft));
  return isStopped ? { ...made, papers: [] } : made;
}

/** What a rule holds against a paper stops the final, not the draft in which it is to be mended. */
function stops({ severity, rule }: Diagnostic, draft: boolean): boolean {
  return severity === 'error' && !(draft && rule !== undefined);
}
