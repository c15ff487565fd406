import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { asKnown } from '../manifest/as-known.js';
import type { Known } from '../manifest/known.js';
import { isFile } from '../plan/is-file.js';
import type { BatchRequest } from '../plan/request.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { nextBeside } from '../write/next-beside.js';
import type { RecordedFile } from '../write/orphans-in.js';
import type { Gathering } from './gathering.js';
import { type EditedRoom, isEdited } from './is-edited.js';
import { leftEntries } from './left-over.js';
import { wantedGatherings } from './wanted-gatherings.js';

/** A file a run would put together, and whether it is there already. */
export interface PlannedGathering {
  readonly path: string;
  readonly state: 'to-do' | 'current';
  /** It stands there: it is written only where something has changed in it. */
  readonly there: boolean;
  /** Where the new one would go beside a person's version, which would stay. */
  readonly beside?: string;
}

/** The blocs a run would be over. */
export interface BlocsThere {
  /** As they stand, or would. */
  readonly standing: readonly StandingBloc[];
  /** They are all there are. */
  readonly areAll: boolean;
  /** Ids of blocs that are no more. */
  readonly gone: ReadonlySet<string>;
}

/** What a run would put together, and why it would not some of it. */
export interface PlannedGatherings {
  readonly gathered: readonly PlannedGathering[];
  /** What the record would say of such files. */
  readonly entries: readonly (RecordedFile & { readonly bloc?: string | undefined })[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds what a run would put together. */
export async function planGatherings(
  request: BatchRequest,
  { standing, areAll, gone }: BlocsThere,
  known: Known,
  world: World,
): Promise<PlannedGatherings> {
  const room = { folder: request.folder, known, world };
  const { gatherings, diagnostics } = await wantedGatherings(request, standing, room);
  const toDo = new Set(standing.flatMap(({ planned: { state, job } }) => (state === 'to-do' ? [job.id] : [])));
  const gathered: PlannedGathering[] = [];
  for (const gathering of gatherings) {
    const { path, bloc } = gathering;
    const before = known.gathered.get(path);
    // an archive is made from the files of its bloc, a bundle from the data
    const waits = bloc !== undefined && toDo.has(bloc);
    const isThere = !waits && !request.force && (await isCurrent(gathering, room));
    const kept = !isThere && (await isEdited({ ...before, path }, room));
    const beside = kept ? { beside: await nextBeside(path, room) } : {};
    const there = await isFile(joinPath(request.folder, path), world);
    gathered.push({ path, state: isThere ? 'current' : 'to-do', there, ...beside });
  }
  const isEveryKind = request.wanted.documents === undefined;
  const paths = new Set(gatherings.map(({ path }) => path));
  const left = leftEntries(known.gathered.values(), paths, { gatherings, standing, areAll, isEveryKind, gone });
  return { gathered, entries: [...gatherings, ...left], diagnostics };
}

async function isCurrent(gathering: Gathering, { folder, known, world }: EditedRoom): Promise<boolean> {
  const before = known.gathered.get(gathering.path);
  if (before === undefined || before.orphan === true) return false;
  const opened = await gathering.open();
  return opened.ok && opened.value.input === before.input && (await asKnown(before, folder, world)) !== undefined;
}
