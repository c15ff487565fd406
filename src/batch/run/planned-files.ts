import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import { isCalledFor } from '../../pipeline/is-called-for.js';
import type { PaperOrder } from '../../pipeline/paper-order.js';
import type { Format } from '../../pipeline/render-paper.js';
import { paperPath } from '../names/paper-path.js';
import type { BlocJob, PlannedFile } from './job.js';

/** A file to be made, and the paper it is of. */
export interface FileOrder<T> {
  readonly file: PlannedFile;
  readonly of: T;
}

/** The files of a bloc's papers, each under a name of its own. */
export function plannedFiles<T extends { readonly order: PaperOrder }>(
  papers: readonly T[],
  bloc: LoadedBlocYear,
  job: BlocJob,
): Outcome<readonly FileOrder<T>[]> {
  const files = papers.flatMap((of) =>
    job.wanted.formats.map((format) => ({ of, file: plannedFile(of.order, format, bloc, job) })),
  );
  const taken = new Map<string, PlannedFile>();
  for (const { file } of files) {
    const name = file.path.normalize('NFC').toLowerCase();
    const first = taken.get(name);
    if (first !== undefined) return failure([clash(first, file, bloc)]);
    taken.set(name, file);
  }
  return success(files);
}

function plannedFile(
  order: PaperOrder,
  format: Format,
  bloc: LoadedBlocYear,
  { id, naming, wanted }: BlocJob,
): PlannedFile {
  const { kind, subject, draft } = order;
  const key = subject.per === 'bloc' ? {} : { key: subject.key };
  const path = paperPath({ bloc: id, year: bloc.data.year, order: kind.order, kind, draft, format, ...key }, naming);
  const asked = wanted.documents !== undefined && !isCalledFor(bloc, order);
  return { path, document: kind.id, ...key, format, asked };
}

function clash(first: PlannedFile, second: PlannedFile, { file }: LoadedBlocYear) {
  const nameOf = ({ document, key }: PlannedFile) => (key === undefined ? document : `${document}-${key}`);
  const facts = { path: second.path, first: nameOf(first), second: nameOf(second) };
  return diagnose('batch.clash', { place: { file }, facts });
}
