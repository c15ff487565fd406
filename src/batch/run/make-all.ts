import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PlannedBloc } from '../plan/plan-jobs.js';
import type { BlocProgress } from '../progress.js';
import type { BatchRow } from '../report.js';
import { toldOfFiles } from '../write/told-of-files.js';
import { type Output, writeBloc } from '../write/write-bloc.js';
import type { BlocJob, BlocResult } from './job.js';
import { type BlocOutcome, rowFor } from './row-for.js';
import { runJobs } from './run-jobs.js';
import type { JobRunner } from './runner.js';
import type { StandingBloc } from './standing-bloc.js';

/** What the making needs of its surroundings. */
export interface Making {
  readonly signal: AbortSignal;
  readonly runnerFor: (jobs: number) => Promise<JobRunner>;
  readonly onProgress: (progress: BlocProgress) => void;
}

/** What came of all blocs. */
export interface MadeAll {
  readonly rows: readonly BatchRow[];
  /** Blocs whose papers stand, made in this run or before. */
  readonly standing: readonly StandingBloc[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes and writes what is to do; files that could not be replaced are tried once more when all others are done. */
export async function makeAll(planned: readonly PlannedBloc[], output: Output, making: Making): Promise<MadeAll> {
  const toDo = planned.filter(({ state }) => state === 'to-do');
  const outcomes = new Map<string, BlocOutcome>();
  if (toDo.length > 0) {
    const runner = await making.runnerFor(toDo.length);
    await round(toDo, { output, making, runner, outcomes });
    const locked = toDo.filter(({ job: { id } }) => isLocked(outcomes.get(id)));
    await round(locked, { output, making, runner, outcomes });
    await runner.close();
  }
  return {
    rows: planned.flatMap((bloc) => rowFor(bloc, outcomes.get(bloc.job.id))),
    standing: planned.flatMap((bloc) => standingBloc(bloc, outcomes.get(bloc.job.id))),
    diagnostics: toDo.flatMap(({ job }) => {
      const written = outcomes.get(job.id)?.written;
      return written === undefined ? [] : toldOfFiles(written, output.folder);
    }),
  };
}

interface Round {
  readonly output: Output;
  readonly making: Making;
  readonly runner: JobRunner;
  readonly outcomes: Map<string, BlocOutcome>;
}

async function round(blocs: readonly PlannedBloc[], { output, making, runner, outcomes }: Round): Promise<void> {
  const byId = new Map(blocs.map((bloc) => [bloc.job.id, bloc]));
  if (blocs.length === 0) return;
  let isFull = false;
  let documents = 0;
  let done = 0;
  const tell = () => making.onProgress({ blocs: done, of: blocs.length, documents });
  tell();
  const onDone = async (job: BlocJob, result: BlocResult) => {
    const bloc = byId.get(job.id);
    const outcome = bloc === undefined ? { result } : await finish(bloc, result, output);
    outcomes.set(job.id, withEarlier(outcomes.get(job.id), outcome));
    isFull ||= outcome.written?.failures.some(({ reason }) => reason === 'full') ?? false;
    documents += documentsIn(result);
    done += 1;
    tell();
  };
  await runJobs(
    blocs.map(({ job }) => job),
    // a full disk takes no other bloc either
    { runner, onDone, isStopped: () => isFull || making.signal.aborted },
  );
}

/** Files that were written the first time are the same the second time. */
function withEarlier(earlier: BlocOutcome | undefined, { result, written }: BlocOutcome): BlocOutcome {
  if (written === undefined) return { result };
  const paths = new Set([...(earlier?.written?.written ?? []), ...written.written]);
  return { result, written: { ...written, written: [...paths] } };
}

async function finish({ job, scope, source }: PlannedBloc, result: BlocResult, output: Output): Promise<BlocOutcome> {
  if (result.state !== 'made') return { result };
  const written = await writeBloc({ job, result, scope, source }, output);
  // the bytes are on the disk: holding them too would fill the memory
  return { result: { ...result, files: [] }, written };
}

function documentsIn(result: BlocResult): number {
  if (result.state !== 'made') return 0;
  const papers = result.files.flatMap((file) => ('bundle' in file ? [] : [`${file.document} ${file.key ?? ''}`]));
  return new Set(papers).size;
}

function isLocked(outcome: BlocOutcome | undefined): boolean {
  return outcome?.written?.failures.some(({ reason }) => reason === 'denied') ?? false;
}

function standingBloc(planned: PlannedBloc, outcome: BlocOutcome | undefined): readonly StandingBloc[] {
  const { state, before } = planned;
  if (state === 'current' && before !== undefined) return [{ planned, entry: before, written: [], isWhole: true }];
  if (outcome?.written === undefined) return [];
  const { entry, failures, written } = outcome.written;
  return [{ planned, entry, written, isWhole: failures.length === 0 }];
}
