import type { Asks, PageFile, PageFinding } from '../../protocol.js';
import { WORDS } from '../words.js';
import type { Desk } from './desk.js';
import { lookIntoRest } from './look-into-rest.js';
import { showBloc } from './show-bloc.js';
import type { Change } from './state.js';

/** What stays of what was open before. */
interface Kept {
  /** Changes made on the page, to be made again. */
  readonly changes: readonly Change[];
  /** Only what is known is shown: reading the rest was stopped. */
  readonly resting?: boolean;
}

/** What other files leave of those before. */
const NOTHING_KEPT = { reports: new Map(), changes: [], unsaved: false, pages: undefined, fields: [] } as const;

/** Opens files in the place of all before. The bloc and paper that were open stay open where there still are such. */
export async function openFiles(desk: Desk, files: readonly PageFile[], kept?: Kept): Promise<void> {
  const { store } = desk;
  store.set({ opening: store.state.opening + 1, notice: undefined, fault: undefined });
  const answer = await desk.during(WORDS.tasks.open, () => read(desk, files, kept?.changes ?? []));
  if (answer === undefined) return;
  const { blocs, findings } = answer;
  if (blocs.length === 0 && kept === undefined && store.state.blocs.length > 0) return openAgain(desk, findings);
  store.set({
    // while the same files are read again, what was known of them stays on the screen
    ...(kept === undefined ? NOTHING_KEPT : {}),
    files,
    blocs,
    findings,
    looked: new Set(),
    waiting: false,
    resting: kept?.resting ?? false,
    told: blocs.length === 0 ? WORDS.told.nothing : WORDS.told.opened(blocs.length),
  });
  await showFirst(desk);
}

async function read(
  desk: Desk,
  files: readonly PageFile[],
  changes: readonly Change[],
): Promise<Asks['open'][1] | undefined> {
  const opened = await desk.ask('open', { files });
  for (const change of opened === undefined ? [] : changes) await desk.ask('change', change);
  return opened;
}

/** Who drops the wrong file loses nothing: what was open is opened again. */
function openAgain(desk: Desk, findings: readonly PageFinding[]): Promise<void> {
  const { files, changes } = desk.store.state;
  const opened = openFiles(desk, files, { changes });
  desk.store.set({ notice: { text: WORDS.start.nothing, bad: true, findings } });
  return opened;
}

async function showFirst(desk: Desk): Promise<void> {
  const { blocs, bloc: open, resting, reports } = desk.store.state;
  const bloc = blocs.find(({ id }) => id === open) ?? blocs[0];
  if (bloc === undefined || (resting && !reports.has(bloc.id))) return;
  await showBloc(desk, bloc.id);
  if (!resting) await lookIntoRest(desk);
}
