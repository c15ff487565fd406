import { type CheckedPapers, checkedPapers } from '../../api/checked-papers.js';
import type { OpenBloc } from '../../api/open-bloc.js';
import { pageFindings } from '../../api/page-findings.js';
import { inPrintOrder } from '../../batch/bundle/print-order.js';

/** Only the papers of the bloc looked at last are kept: those of many blocs would fill the memory. */
let last: { readonly open: OpenBloc; readonly draft: boolean; readonly made: CheckedPapers } | undefined;

/** All papers that a bloc's data calls for, in the order of the year, and what was found about them. */
export function papersOf(open: OpenBloc, draft: boolean): CheckedPapers {
  if (last?.open === open && last.draft === draft) return last.made;
  const choice = { draft, formats: ['pdf'] } as const;
  const { papers, diagnostics } = checkedPapers(open.bloc, open.resources, choice);
  const onPages = pageFindings(open.bloc, papers, choice);
  const made = { papers: inPrintOrder(papers), diagnostics: [...diagnostics, ...onPages] };
  last = { open, draft, made };
  return made;
}
