import type { Asks, FieldChange, PageFile, PageFinding } from '../../protocol.js';
import { WORDS } from '../words.js';
import type { Desk } from './desk.js';
import { lookIntoRest } from './look-into-rest.js';
import { showBloc } from './show-bloc.js';

/** What stays of what was open before. */
interface Kept {
  /** Changes made on the page, to be made again. */
  readonly changes: readonly FieldChange[];
  /** Only what is known is shown: reading the rest was stopped. */
  readonly resting?: boolean;
}

/** What other files leave of those before. */
const NOTHING_KEPT = { reports: new Map(), changes: [], unsaved: false, pages: undefined, fields: [] } as const;

/** Opens files in the place of all before. The bloc and paper that were open stay open where there still are such. */
export async function openFiles(desk: Desk, files: readonly PageFile[], kept?: Kept): Promise<void> {
  const { store } = desk;
  store.set({ opening: store.state.opening + 1, notice: undefined, fault: undefined });
  const read = await desk.during(WORDS.tasks.open, () => readAgain(desk, files, kept?.changes ?? []));
  if (read === undefined) return;
  const { opened, changes, lost } = read;
  const { blocs, findings } = opened;
  if (blocs.length === 0 && kept === undefined && store.state.blocs.length > 0) return openAgain(desk, findings);
  store.set({
    // while the same files are read again, what was known of them stays on the screen
    ...(kept === undefined ? NOTHING_KEPT : { changes, unsaved: store.state.unsaved && changes.length > 0 }),
    ...(lost.length === 0 ? {} : { notice: { text: WORDS.told.notKept(lost.length), bad: true, findings: lost } }),
    files,
    blocs,
    findings,
    looked: new Set(),
    waiting: false,
    resting: kept?.resting ?? false,
    // what was stopped was open before
    ...(kept?.resting ? {} : { told: blocs.length === 0 ? WORDS.told.nothing : WORDS.told.opened(blocs.length) }),
  });
  await showFirst(desk);
}

/** What was read, the changes that stand, and what is to be said of those that do not. */
interface Read {
  readonly opened: Asks['open'][1];
  readonly changes: readonly FieldChange[];
  readonly lost: readonly PageFinding[];
}

/** A change that the data of the moment refuses is kept: a file half mended may take it again. */
async function readAgain(
  desk: Desk,
  files: readonly PageFile[],
  before: readonly FieldChange[],
): Promise<Read | undefined> {
  const opened = await desk.ask('open', { files });
  if (opened === undefined) return undefined;
  const changes: FieldChange[] = [];
  const lost: PageFinding[] = [];
  for (const change of before) {
    const answer = await desk.ask('change', change);
    if (answer?.isOther) lost.push(...answer.findings);
    else changes.push(change);
  }
  return { opened, changes, lost };
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
