import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import { isCalledFor } from '../../pipeline/is-called-for.js';
import type { PaperOrder } from '../../pipeline/paper-order.js';
import type { Format } from '../../pipeline/render-paper.js';
import { bundlePath } from '../names/bundle-path.js';
import { foldedPath } from '../names/folded-path.js';
import { paperPath } from '../names/paper-path.js';
import type { BlocJob, PlannedBundle, PlannedFile, PlannedPaper } from './job.js';

/** A file to be made, and the paper it is of. */
export interface FileOrder<T> {
  readonly file: PlannedPaper;
  readonly of: T;
}

/** All files to be made of a bloc. */
export interface PlannedFiles<T> {
  readonly papers: readonly FileOrder<T>[];
  /** Where one was asked for and there is something to put into it. */
  readonly bundle?: PlannedBundle;
}

/** The files of a bloc's papers, each under a name of its own. */
export function plannedFiles<T extends { readonly order: PaperOrder }>(
  papers: readonly T[],
  bloc: LoadedBlocYear,
  job: BlocJob,
): Outcome<PlannedFiles<T>> {
  const files = papers.flatMap((of) =>
    job.wanted.formats.map((format) => ({ of, file: plannedFile(of.order, format, bloc, job) })),
  );
  const bundle = plannedBundle(papers.length, bloc, job);
  const taken = new Map<string, PlannedFile>();
  for (const file of [...files.map((order) => order.file), ...(bundle === undefined ? [] : [bundle])]) {
    const name = foldedPath(file.path);
    const first = taken.get(name);
    if (first !== undefined) return failure([clash(first, file, bloc)]);
    taken.set(name, file);
  }
  return success({ papers: files, ...(bundle === undefined ? {} : { bundle }) });
}

function plannedFile(
  order: PaperOrder,
  format: Format,
  bloc: LoadedBlocYear,
  { id, naming, wanted }: BlocJob,
): PlannedPaper {
  const { kind, subject, draft } = order;
  const key = subject.per === 'bloc' ? {} : { key: subject.key };
  const path = paperPath({ bloc: id, year: bloc.data.year, order: kind.order, kind, draft, format, ...key }, naming);
  const asked = wanted.documents !== undefined && !isCalledFor(bloc, order);
  return { path, document: kind.id, ...key, format, asked };
}

function plannedBundle(
  papers: number,
  { data: { year } }: LoadedBlocYear,
  { id, naming, wanted: { bundle: sides, documents, draft } }: BlocJob,
): PlannedBundle | undefined {
  if (sides === undefined || papers === 0) return undefined;
  const path = bundlePath({ bloc: id, year, draft, documents, sides }, naming);
  const kinds = documents === undefined ? {} : { documents: [...documents] };
  return { path, format: 'pdf', bundle: { sides, ...kinds, papers } };
}

function clash(first: PlannedFile, second: PlannedFile, { file }: LoadedBlocYear) {
  const facts = { path: second.path, first: nameOf(first), second: nameOf(second) };
  return diagnose('batch.clash', { place: { file }, facts });
}

function nameOf(file: PlannedFile): string {
  if ('bundle' in file) return 'tập in';
  return file.key === undefined ? file.document : `${file.document}-${file.key}`;
}
