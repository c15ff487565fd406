import { type OrphanRoom, type OrphanState, orphanState } from './orphan-state.js';
import { type FolderRecord, orphansIn } from './orphans-in.js';

/** A file that nothing needs any more, and what a run would do about it. */
export interface PlannedOrphan {
  readonly path: string;
  readonly state: OrphanState;
}

/** Finds what a run would do about the files nothing needs any more, by the bloc they were made for. */
export async function planOrphans(
  record: FolderRecord,
  gone: ReadonlySet<string>,
  room: OrphanRoom,
): Promise<ReadonlyMap<string | undefined, readonly PlannedOrphan[]>> {
  const orphans = new Map<string | undefined, PlannedOrphan[]>();
  for (const orphan of orphansIn(record, gone)) {
    const { path, bloc } = orphan;
    const state = await orphanState(orphan, room);
    if (state !== undefined) orphans.set(bloc, [...(orphans.get(bloc) ?? []), { path, state }]);
  }
  return orphans;
}
