import type { OrderedPaper } from '../../api/checked-papers.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import { signerPaths } from './signer-paths.js';

/** The fields that are most often filled in last, of one paper: its number, its date, who signs; then its gaps, as they are read. */
export function fieldPaths({ paper }: OrderedPaper, bloc: LoadedBlocYear): readonly string[] {
  return [...new Set([...headPaths(paper, bloc), ...signerPaths(paper, bloc.texts), ...paper.blanks])];
}

/** Number and dates; a paper may bear the date of its conference, which then can be changed too. */
function headPaths({ facts, tree: { nodes } }: OrderedPaper['paper'], bloc: LoadedBlocYear): readonly string[] {
  const head = nodes.find((node) => node.type === 'letterhead');
  if (head === undefined) return [];
  const { path, kind, occasion, settings } = facts;
  const ofConference = kind.dated === 'conference' && settings?.date === undefined ? [`${occasion.field}.date`] : [];
  const number = head.number === undefined ? [] : [settingPath('number')];
  return [...number, settingPath('date'), ...ofConference];

  /** What is given for all papers of the kind stands there, unless this one has its own. */
  function settingPath(key: string): string {
    const [own, common] = [`${path}.${key}`, `documents.${kind.id}.${key}`];
    return bloc.typed(own) === undefined && bloc.typed(common) !== undefined ? common : own;
  }
}
