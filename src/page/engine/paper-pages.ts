import { paperTitle } from '../../batch/bundle/paper-title.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import type { BlankField, PaperId, PaperPages, Refusal } from '../protocol.js';
import type { Desk } from './desk.js';
import { fieldLabel } from './field-label.js';
import { isFilledByData } from './is-filled-by-data.js';
import { paperOf } from './paper-of.js';
import { refusal } from './refusal.js';

/** The pages of a paper as they will print, and what its gaps stand for. */
export async function paperPages(desk: Desk, { bloc: id, ...wanted }: PaperId): Promise<PaperPages | Refusal> {
  const opened = await desk.bloc(id);
  if (!opened.ok) return refusal(opened.diagnostics);
  const { bloc } = opened.value;
  const found = paperOf(opened.value, wanted);
  if (!found.ok) return refusal(found.diagnostics);
  const { order, paper } = found.value;
  const { pages, outline } = paper.pages();
  return {
    title: paperTitle(order, bloc.data),
    pages,
    outline,
    blanks: paper.blanks.map((path) => blankField(path, bloc)),
    typeface: (await desk.foldersOf(id)).join('\n'),
  };
}

/** What is written by hand on paper, such as the name of whoever is asked for an opinion, has no place in the data. */
function blankField(path: string, bloc: LoadedBlocYear): BlankField {
  if (!isFilledByData(path, bloc)) return { path, label: path };
  const { file, sheet, cell, line } = bloc.locate(path).place;
  return {
    path,
    label: fieldLabel(path, bloc.data),
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(line === undefined ? {} : { line }),
  };
}
