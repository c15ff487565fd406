import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { foldedPath } from '../names/folded-path.js';
import type { BatchRequest } from '../plan/request.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { blocZip } from './bloc-zip.js';
import { chosenBlocs } from './chosen-blocs.js';
import type { Gathering } from './gathering.js';
import type { EditedRoom } from './is-edited.js';

/** What is to be put together, and why some is not. */
export interface WantedGatherings {
  readonly gatherings: readonly Gathering[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All that is to be put together from the papers that stand: bundles by kind, then archives. */
export async function wantedGatherings(
  request: BatchRequest,
  standing: readonly StandingBloc[],
  room: EditedRoom,
): Promise<WantedGatherings> {
  const bundles = await wantedBundles(request, standing, room);
  const taken = new Set(standing.flatMap(({ entry }) => entry.files.map(({ path }) => foldedPath(path))));
  const clashing = bundles.filter(({ path }) => taken.has(foldedPath(path)));
  const zipped = request.zip ? standing : [];
  const whole = zipped.filter(({ isWhole }) => isWhole);
  const archives: Gathering[] = [];
  for (const bloc of whole) archives.push(await blocZip(bloc, room));
  return {
    gatherings: [...bundles.filter((bundle) => !clashing.includes(bundle)), ...archives],
    diagnostics: [
      ...clashing.map(({ path }) => diagnose('batch.bundle-clash', { facts: { path } })),
      ...zipped
        .filter((bloc) => !whole.includes(bloc))
        .map(({ entry: { id: bloc } }) => diagnose('batch.no-zip', { facts: { bloc } })),
    ],
  };
}

async function wantedBundles(
  request: BatchRequest,
  standing: readonly StandingBloc[],
  room: EditedRoom,
): Promise<readonly Gathering[]> {
  const {
    kindBundles: sides,
    wanted: { draft },
    naming,
  } = request;
  if (sides === undefined) return [];
  // most runs put nothing together, and then need nothing that makes papers
  const { kindBundles } = await import('./kind-bundles.js');
  const { heldBlocs } = await import('./held-blocs.js');
  const { resourceCache } = await import('../../api/resource-cache.js');
  const cache = resourceCache(room.world);
  const how = { sides, draft, naming, chosen: chosenBlocs(request, standing) };
  return kindBundles(standing, { ...room, ...how, cache, open: heldBlocs(room.world, cache) });
}
