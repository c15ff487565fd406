import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isError } from '../diagnostics/is-error.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { isCalledFor } from '../pipeline/is-called-for.js';
import { ordersOf } from '../pipeline/paper-order.js';
import { LISTS, type ListedPaper, type ListId } from '../workbook/lists/list-kinds.js';
import type { ListPaper } from '../workbook/lists/list-paper.js';
import { makePapers } from './make-papers.js';

/** The papers of a list, and why there are no more of them. */
export interface ListPapers {
  readonly papers: readonly ListPaper[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The papers a list of one bloc is taken from, as they are made for printing; none when an error stops them. */
export function listPapers(bloc: LoadedBlocYear, resources: Resources, list: ListId): ListPapers {
  const listed: readonly ListedPaper[] = LISTS[list];
  const absent = listed.flatMap(({ document }) => nameOfAbsent(bloc, resources, document));
  const present = listed.filter(({ document }) => absent.every(({ id }) => id !== document));
  const documents = present.map(({ document }) => document);
  const made = makePapers(bloc, resources, { documents, draft: false, formats: ['docx'] });
  const errors = made.diagnostics.filter(isError);
  const nothing = absent.map(({ name }) =>
    diagnose('list.nothing', { place: { file: bloc.file }, facts: { bloc: bloc.data.bloc.name, document: name } }),
  );
  return {
    papers: present.flatMap((one) =>
      made.papers
        .filter(({ order }) => order.kind.id === one.document)
        .map(({ paper }) => ({ ...one, tree: paper.tree })),
    ),
    // what else is to be said of the papers is said when they are printed
    diagnostics: [...errors, ...nothing],
  };
}

/** A kind of paper the data says nothing for. */
function nameOfAbsent(bloc: LoadedBlocYear, { registry }: Resources, id: string) {
  const kind = registry.kinds.get(id);
  if (kind === undefined || ordersOf(bloc, kind, false).some((order) => isCalledFor(bloc, order))) return [];
  return [{ id, name: kind.name }];
}
