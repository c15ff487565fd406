import type { OrderedPaper } from '../../api/checked-papers.js';
import { subjectName } from '../../batch/bundle/subject-name.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inPlaceOrder } from '../../diagnostics/in-place-order.js';
import { isError } from '../../diagnostics/is-error.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import type { BlocReport, BlocState, PaperRow } from '../protocol.js';
import type { Desk } from './desk.js';
import { isFilledByData } from './is-filled-by-data.js';
import { pageFinding } from './page-finding.js';
import { paperId } from './paper-id.js';
import { papersOf } from './papers-of.js';

/** Looks into a bloc: its papers, and what an experienced secretary would say of them. */
export async function blocReport(desk: Desk, { bloc: id }: { readonly bloc: string }): Promise<BlocReport> {
  const opened = await desk.bloc(id);
  if (!opened.ok) return { id, state: 'errors', findings: told(opened.diagnostics), papers: [] };
  const { bloc } = opened.value;
  const { data } = bloc;
  const { papers, diagnostics } = papersOf(opened.value, false);
  const rows = papers.map((paper) => rowOf(paper, bloc));
  const found = [...opened.diagnostics, ...diagnostics];
  const about = { name: data.bloc.name, year: data.year, regime: data.regime };
  return { id, state: stateOf(found, rows), about, findings: told(found), papers: rows };
}

function told(diagnostics: readonly Diagnostic[]) {
  return inPlaceOrder(diagnostics).map(pageFinding);
}

function stateOf(found: readonly Diagnostic[], papers: readonly PaperRow[]): BlocState {
  if (found.some(isError)) return 'errors';
  return papers.some(({ blanks }) => blanks > 0) ? 'blanks' : 'ready';
}

function rowOf({ order, paper }: OrderedPaper, bloc: LoadedBlocYear): PaperRow {
  const { kind, subject } = order;
  const name = subjectName(bloc.data, subject);
  return {
    id: paperId(order),
    name: kind.name,
    ...(name === undefined ? {} : { subject: name }),
    blanks: paper.blanks.filter((gap) => isFilledByData(gap, bloc)).length,
    pages: paper.pages().pages.length,
  };
}
