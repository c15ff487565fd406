import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import { isCalledFor } from '../../pipeline/is-called-for.js';
import type { PaperOrder } from '../../pipeline/paper-order.js';
import type { Format } from '../../pipeline/render-paper.js';
import { bundlePath } from '../names/bundle-path.js';
import { DEFAULT_PATTERN } from '../names/name-pattern.js';
import { paperPath } from '../names/paper-path.js';
import { clashOf } from './clash-of.js';
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

/** The files of a bloc's papers, each under a name of its own, none under that of another bloc's, in a folder that is its own. */
export function plannedFiles<T extends { readonly order: PaperOrder }>(
  papers: readonly T[],
  bloc: LoadedBlocYear,
  job: BlocJob,
): Outcome<PlannedFiles<T>> {
  const { id, heldBy } = job;
  if (heldBy !== undefined)
    return failure([diagnose('batch.name-held', { place: { file: bloc.file }, facts: { bloc: id, file: heldBy } })]);
  const planned = allFiles(papers, bloc, job);
  const usual = { ...job, naming: { ...job.naming, pattern: DEFAULT_PATTERN } };
  const clash = clashOf(listed(planned), {
    place: { file: bloc.file },
    claimed: job.claimed,
    usual: () => listed(allFiles(papers, bloc, usual)),
  });
  return clash === undefined ? success(planned) : failure([clash]);
}

function allFiles<T extends { readonly order: PaperOrder }>(
  papers: readonly T[],
  bloc: LoadedBlocYear,
  job: BlocJob,
): PlannedFiles<T> {
  const files = papers.flatMap((of) =>
    job.wanted.formats.map((format) => ({ of, file: plannedFile(of.order, format, bloc, job) })),
  );
  const bundle = plannedBundle(papers.length, bloc, job);
  return { papers: files, ...(bundle === undefined ? {} : { bundle }) };
}

function listed({ papers, bundle }: PlannedFiles<unknown>): readonly PlannedFile[] {
  return [...papers.map(({ file }) => file), ...(bundle === undefined ? [] : [bundle])];
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
