import type { Asks, FieldChange, PageFile, PageFinding } from '../../protocol.js';
import { WORDS } from '../words.js';
import type { Desk } from './desk.js';
import { lookIntoRest } from './look-into-rest.js';
import { showBloc } from './show-bloc.js';
import type { State } from './state.js';

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
  const { blocs, findings } = read.opened;
  if (blocs.length === 0 && kept === undefined && store.state.blocs.length > 0) return openAgain(desk, findings);
  const now = { files, blocs, findings, looked: new Set<string>(), waiting: false, resting: kept?.resting ?? false };
  store.set({ ...now, ...staying(read, kept, store.state), ...told(read, kept) });
  await showFirst(desk);
}

/** While the same files are read again, what was known of them stays on the screen. */
function staying({ changes }: Read, kept: Kept | undefined, { unsaved }: State): Partial<State> {
  return kept === undefined ? NOTHING_KEPT : { changes, unsaved: unsaved && changes.length > 0 };
}

function told({ opened: { blocs }, lost }: Read, kept: Kept | undefined): Partial<State> {
  const notice = { text: WORDS.told.notKept(lost.length), bad: true, findings: lost };
  const words = blocs.length === 0 ? WORDS.told.nothing : WORDS.told.opened(blocs.length);
  // what was stopped was open before
  return { ...(lost.length === 0 ? {} : { notice }), ...(kept?.resting ? {} : { told: words }) };
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
