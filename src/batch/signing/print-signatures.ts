import { joinPath } from '../../world/paths.js';
import { gatherAll } from '../gather/gather-all.js';
import { leftBeside } from '../gather/left-beside.js';
import { withLock } from '../lock/with-lock.js';
import type { GatheredEntry } from '../manifest/manifest.js';
import { stateFiles } from '../manifest/state-files.js';
import { writeState } from '../manifest/write-state.js';
import { findPages, type SigningRequest, type SigningSurroundings } from './find-pages.js';
import type { SignedPaper, SigningReport } from './report.js';

const STATE = stateFiles(undefined);

/**
 * Makes the pages to sign of papers whose signatories have changed, when all pages before them are as they were printed.
 * The papers and what the manifest says of them stay as they are: they are what was printed.
 */
export async function printSignatures(
  request: SigningRequest,
  surroundings: SigningSurroundings,
): Promise<SigningReport> {
  const { folder, dryRun } = request;
  const { world, self } = surroundings;
  if (dryRun) return (await findPages(request, surroundings)).report;
  const run = await withLock({ folder, name: STATE.lock, self }, world, () => make(request, surroundings));
  return run.ok ? run.value : { papers: [], refused: 0, diagnostics: run.diagnostics, interrupted: false };
}

async function make(request: SigningRequest, surroundings: SigningSurroundings): Promise<SigningReport> {
  const { folder, force } = request;
  const { world, version, signal } = surroundings;
  const { report, gatherings, read } = await findPages(request, surroundings);
  const { known, names, begun } = read;
  const output = { folder, journal: joinPath(folder, STATE.journal), known, world };
  const gathered = await gatherAll(gatherings, {
    output,
    force,
    isAlone: true,
    isStopped: () => signal.aborted,
    onProgress: () => undefined,
  });
  const made = gathered.flatMap(({ entry }) => (entry === undefined ? [] : [[entry.path, entry] as const]));
  const entries = [...new Map([...known.gathered, ...made]).values()];
  const all = [...entries, ...leftBeside(known.gathered.values(), entries)];
  const recorded = { version, blocs: [...known.blocs.values()], gathered: all };
  const room = { folder, state: STATE, names, begun, isWhole: true };
  const written = made.length === 0 ? [] : await writeState(room, recorded, world);
  const diagnostics = [...report.diagnostics, ...gathered.flatMap((each) => each.diagnostics), ...written];
  return { ...report, papers: nowThere(report.papers, new Map(made)), diagnostics, interrupted: signal.aborted };
}

/** Only pages that were written can be printed; what was put beside a person's version is there. */
function nowThere(papers: readonly SignedPaper[], made: ReadonlyMap<string, GatheredEntry>): readonly SignedPaper[] {
  return papers.flatMap((paper) => {
    if (paper.state === 'same') return [paper];
    const entry = made.get(paper.path);
    return entry === undefined ? [] : [{ ...paper, path: entry.beside ?? entry.path }];
  });
}
