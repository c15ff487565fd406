import { joinPath } from '../../world/paths.js';
import { type EditedRoom, isEdited } from '../gather/is-edited.js';
import type { FileEntry } from '../manifest/manifest.js';
import type { PlannedFile } from '../run/job.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { nextBeside } from '../write/next-beside.js';
import { nextEntry } from '../write/next-entry.js';
import { plannedEntry } from '../write/planned-entry.js';
import { isFile } from './is-file.js';
import type { PlannedBloc } from './plan-jobs.js';

/** How a bloc would stand after a run. */
export interface WouldStand {
  readonly standing: StandingBloc;
  /** Paths of its files at which something stands already. */
  readonly there: readonly string[];
  /** Those of them that are persons' versions, which would stay, and where the new ones would go. */
  readonly kept: readonly KeptFile[];
}

/** A person's version that would stay, and where the new one would go. */
export interface KeptFile {
  readonly path: string;
  readonly beside: string;
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
  const kept: KeptFile[] = [];
  const there: string[] = [];
  const files: FileEntry[] = [];
  for (const file of toMake) {
    const earlier = before?.files.find(({ path }) => path === file.path);
    const isKept = await isEdited({ ...earlier, path: file.path }, room);
    const beside = isKept ? { beside: await nextBeside(file.path, room) } : {};
    if (beside.beside !== undefined) kept.push({ path: file.path, beside: beside.beside });
    if (isKept || (await isFile(joinPath(room.folder, file.path), room.world))) there.push(file.path);
    files.push({ ...plannedEntry(file, scope, scope.draft), sha256: '', ...beside });
  }
  const entry = nextEntry(before, { id: job.id, source, year, findings: NO_FINDINGS, scope, files, failed: [] });
  const written = files.map(({ path }) => path);
  return { standing: { planned, entry, written, isWhole: true }, there, kept };
}
