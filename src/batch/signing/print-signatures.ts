import { joinPath } from '../../world/paths.js';
import { gatherAll } from '../gather/gather-all.js';
import { withLock } from '../lock/with-lock.js';
import { stateFiles } from '../manifest/state-files.js';
import { writeState } from '../manifest/write-state.js';
import type { Surroundings } from '../surroundings.js';
import { findPages, type SigningRequest } from './find-pages.js';
import type { SigningReport } from './report.js';

const STATE = stateFiles(undefined);

/**
 * Makes the pages to sign of papers whose signatories have changed, when all pages before them are as they were printed.
 * The papers and what the manifest says of them stay as they are: they are what was printed.
 */
export async function printSignatures(request: SigningRequest, surroundings: Surroundings): Promise<SigningReport> {
  const { folder, dryRun } = request;
  const { world, self } = surroundings;
  if (dryRun) return (await findPages(request, surroundings)).report;
  const run = await withLock({ folder, name: STATE.lock, self }, world, () => make(request, surroundings));
  return run.ok ? run.value : { papers: [], diagnostics: run.diagnostics };
}

async function make(request: SigningRequest, surroundings: Surroundings): Promise<SigningReport> {
  const { folder, force } = request;
  const { world, version } = surroundings;
  const { report, gatherings, read } = await findPages(request, surroundings);
  const { known, names } = read;
  const output = { folder, journal: joinPath(folder, STATE.journal), known, world };
  const gathered = await gatherAll(gatherings, {
    output,
    force,
    isAlone: true,
    isStopped: () => false,
    onProgress: () => undefined,
  });
  const made = gathered.flatMap(({ entry }) => (entry === undefined ? [] : [[entry.path, entry] as const]));
  const entries = [...new Map([...known.gathered, ...made]).values()];
  const recorded = { version, blocs: [...known.blocs.values()], gathered: entries };
  const written =
    made.length === 0 ? [] : await writeState({ folder, state: STATE, names, isWhole: true }, recorded, world);
  const diagnostics = [...report.diagnostics, ...gathered.flatMap((each) => each.diagnostics), ...written];
  return { ...report, diagnostics };
}
