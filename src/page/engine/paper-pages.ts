import { paperTitle } from '../../batch/bundle/paper-title.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import type { BlankField, PaperId, PaperPages, Refusal } from '../protocol.js';
import type { Desk } from './desk.js';
import { pageFinding } from './page-finding.js';
import { paperId } from './paper-id.js';
import { papersOf } from './papers-of.js';

/** The pages of a paper as they will print, and what its gaps stand for. */
export async function paperPages(
  desk: Desk,
  { bloc: id, paper: wanted, draft }: PaperId,
): Promise<PaperPages | Refusal> {
  const opened = await desk.bloc(id);
  if (!opened.ok) return { findings: opened.diagnostics.map(pageFinding) };
  const { bloc } = opened.value;
  const { papers, diagnostics } = papersOf(opened.value, draft);
  const found = papers.find(({ order }) => paperId(order) === wanted);
  if (found === undefined) return { findings: diagnostics.map(pageFinding) };
  const { order, paper } = found;
  const { pages, outline } = paper.pages();
  return {
    title: paperTitle(order, bloc.data),
    pages,
    outline,
    blanks: paper.blanks.map((path) => blankField(path, bloc)),
    typeface: (await desk.foldersOf(id)).join('\n'),
  };
}

function blankField(path: string, bloc: LoadedBlocYear): BlankField {
  const { place, label = path } = bloc.locate(path);
  const { file, sheet, cell, line } = place;
  return {
    path,
    label,
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(line === undefined ? {} : { line }),
  };
}
