import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { World } from '../../world/world.js';
import { isAsKnown } from '../manifest/is-as-known.js';
import type { Known } from '../manifest/known.js';
import type { BatchRequest } from '../plan/request.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import type { Gathering } from './gathering.js';
import { wantedGatherings } from './wanted-gatherings.js';

/** A file a run would put together, and whether it is there already. */
export interface PlannedGathering {
  readonly path: string;
  readonly state: 'to-do' | 'current';
}

/** What a run would put together, and why it would not some of it. */
export interface PlannedGatherings {
  readonly gathered: readonly PlannedGathering[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds what a run would put together of blocs as they stand, or would. */
export async function planGatherings(
  request: BatchRequest,
  blocs: readonly StandingBloc[],
  known: Known,
  world: World,
): Promise<PlannedGatherings> {
  const { gatherings, diagnostics } = await wantedGatherings(request, blocs, world);
  const toDo = new Set(blocs.flatMap(({ planned: { state, job } }) => (state === 'to-do' ? [job.id] : [])));
  const gathered: PlannedGathering[] = [];
  for (const gathering of gatherings) {
    const { path, bloc } = gathering;
    const waits = bloc === undefined ? toDo.size > 0 : toDo.has(bloc);
    const isThere = !waits && !request.force && (await isCurrent(gathering, request.folder, known, world));
    gathered.push({ path, state: isThere ? 'current' : 'to-do' });
  }
  return { gathered, diagnostics };
}

async function isCurrent(gathering: Gathering, folder: string, known: Known, world: World): Promise<boolean> {
  const before = known.gathered.get(gathering.path);
  if (before === undefined || before.orphan === true) return false;
  const opened = await gathering.open();
  return opened.ok && opened.value.input === before.input && (await isAsKnown(before, folder, world));
}
