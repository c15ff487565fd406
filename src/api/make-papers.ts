import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { type CheckedPapers, checkedPapers, type PapersChoice } from './checked-papers.js';
import { pageFindings } from './page-findings.js';
import { stops } from './stops.js';

/**
 * Makes the papers of one bloc year and checks them; none when anything stops them: half a set misleads. Then all is told that
 * is to be mended; else what is found on pages is asked once they are written (`pageFindings`).
 */
export function makePapers(bloc: LoadedBlocYear, resources: Resources, choice: PapersChoice): CheckedPapers {
  const made = checkedPapers(bloc, resources, choice);
  const isStopped = made.diagnostics.some((finding) => stops(finding, choice.draft));
  if (!isStopped) return made;
  return { papers: [], diagnostics: [...made.diagnostics, ...pageFindings(bloc, made.papers, choice)] };
}
