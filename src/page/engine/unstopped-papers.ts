import type { OrderedPaper } from '../../api/checked-papers.js';
import type { OpenBloc } from '../../api/open-bloc.js';
import { stops } from '../../api/stops.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { papersOf } from './papers-of.js';

/** The papers of a bloc to be written as files, or what stops all of them: half a set misleads. */
export function unstoppedPapers(open: OpenBloc, draft: boolean): Outcome<readonly OrderedPaper[]> {
  const { papers, diagnostics } = papersOf(open, draft);
  const against = diagnostics.filter((finding) => stops(finding, draft));
  if (against.length > 0) return failure(against);
  const { file, data } = open.bloc;
  const nothing = diagnose('page.no-papers', { place: { file }, facts: { bloc: data.bloc.name } });
  return papers.length === 0 ? failure([nothing]) : success(papers);
}
