import type { OrderedPaper } from '../../api/checked-papers.js';
import type { OpenBloc } from '../../api/open-bloc.js';
import type { BlocJob } from '../../batch/run/job.js';
import { plannedFiles } from '../../batch/run/planned-files.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { renderPaper } from '../../pipeline/render-paper.js';
import type { MakeOptions, PageFile } from '../protocol.js';

/** Writes papers as files, named as the command line names those of many blocs; each is handed on as soon as it is written. */
export async function paperFiles(
  papers: readonly OrderedPaper[],
  { bloc, resources }: OpenBloc,
  { job, options, take }: FilesToMake,
): Promise<Outcome<undefined>> {
  const { formats, draft } = options;
  if (formats.length === 0) return failure([diagnose('page.no-format')]);
  const planned = plannedFiles(papers, bloc, { ...job, wanted: { formats, draft } });
  if (!planned.ok) return planned;
  for (const { file, of } of planned.value.papers)
    take({ path: file.path, bytes: await renderPaper(of.paper, file.format, resources, options) });
  return success(undefined);
}

/** Which files are wanted, and who takes them. */
interface FilesToMake {
  readonly job: Omit<BlocJob, 'wanted'>;
  readonly options: MakeOptions;
  readonly take: (file: PageFile) => void;
}
