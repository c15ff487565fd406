import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { GatheredEntry } from '../manifest/manifest.js';
import type { BatchRequest } from '../plan/request.js';
import type { GatheredRow } from '../report.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { type GatherRoom, gatherAll } from './gather-all.js';
import { gatheredRows } from './gathered-rows.js';
import { leftBeside } from './left-beside.js';
import { leftEntries } from './left-over.js';
import { markStaleGathered } from './mark-stale.js';
import { notRenewed } from './not-renewed.js';
import { staleFiles } from './stale-files.js';
import { toldOfBundles } from './told-of-bundles.js';
import { wantedGatherings } from './wanted-gatherings.js';

/** What a run knows of the blocs it was over. */
export interface PapersThere {
  readonly standing: readonly StandingBloc[];
  /** They are all there are. */
  readonly areAll: boolean;
  /** Ids of blocs that were asked for and could not be made. */
  readonly missing: readonly string[];
  /** Ids of blocs that are no more. */
  readonly gone: ReadonlySet<string>;
}

/** What was put together from papers. */
export interface GatheredPapers {
  readonly rows: readonly GatheredRow[];
  /** All that the record is to say of such files. */
  readonly entries: readonly GatheredEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the papers that stand together for printing and sending, as far as that was asked for. */
export async function gatherPapers(
  request: BatchRequest,
  { standing, areAll, missing, gone }: PapersThere,
  room: GatherRoom,
): Promise<GatheredPapers> {
  const { folder, known, world } = room.output;
  const { gatherings, diagnostics } = await wantedGatherings(request, standing, { folder, known, world });
  const gathered = await gatherAll(gatherings, room);
  const made = new Map(gathered.flatMap(({ entry }) => (entry === undefined ? [] : [[entry.path, entry] as const])));
  const reach = {
    gatherings,
    standing,
    areAll,
    isEveryKind: request.wanted.documents === undefined,
    gone,
  };
  const left = markStaleGathered(leftEntries(known.gathered.values(), new Set(made.keys()), reach), standing);
  const entries = [...made.values(), ...left];
  return {
    rows: await gatheredRows(standing, gathered, { folder, world, sides: request.kindBundles ?? 'duplex' }),
    entries: [...entries, ...leftBeside(known.gathered.values(), entries)],
    diagnostics: [
      ...(await toldOfBundles(standing, { folder, known, world })),
      ...gathered.flatMap((each) => each.diagnostics),
      ...diagnostics,
      ...(request.kindBundles === undefined || missing.length === 0
        ? []
        : [diagnose('batch.bundles-lack', { facts: { blocs: missing } })]),
      ...(await notRenewed(request, missing, { folder, known, world })),
      ...(await staleFiles(standing, left, { folder, world })),
    ],
  };
}
