import { type EditedRoom, isEdited } from '../gather/is-edited.js';
import type { FileEntry } from '../manifest/manifest.js';
import type { PlannedFile } from '../run/job.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { nextEntry } from '../write/next-entry.js';
import { plannedEntry } from '../write/planned-entry.js';
import type { PlannedBloc } from './plan-jobs.js';

/** How a bloc would stand after a run, and which of its files are persons' versions that would stay. */
export interface WouldStand {
  readonly standing: StandingBloc;
  readonly kept: readonly string[];
}

/** What of a plan says how the bloc would stand. */
interface PlannedYear {
  readonly year: number;
  readonly files: readonly PlannedFile[];
}

const NO_FINDINGS = { error: 0, warning: 0, info: 0 };

/** Finds that before anything is made. */
export async function wouldStand(
  planned: PlannedBloc,
  { year, files: toMake }: PlannedYear,
  room: EditedRoom,
): Promise<WouldStand> {
  const { job, scope, source, before } = planned;
  const kept: string[] = [];
  const files: FileEntry[] = [];
  for (const file of toMake) {
    const earlier = before?.files.find(({ path }) => path === file.path);
    const isKept = await isEdited({ ...earlier, path: file.path }, room);
    if (isKept) kept.push(file.path);
    const beside = isKept && earlier?.beside !== undefined ? { beside: earlier.beside } : {};
    files.push({ ...plannedEntry(file, scope, scope.draft), sha256: '', ...beside });
  }
  const entry = nextEntry(before, { id: job.id, source, year, findings: NO_FINDINGS, scope, files, failed: [] });
  const written = files.map(({ path }) => path);
  return { standing: { planned, entry, written, isWhole: true }, kept };
}
