import { WORDS } from '../words.js';
import type { Desk } from './desk.js';
import { lookInto } from './look-into.js';
import { showPaper } from './show-paper.js';

const NO_PAPER = { paper: undefined, pages: undefined, refusal: [], fields: [], noFields: undefined } as const;

/** Opens a bloc and shows its first paper, or the one that was open in it before. */
export async function showBloc(desk: Desk, bloc: string): Promise<void> {
  const { store } = desk;
  if (store.state.bloc !== bloc) store.set({ bloc, ...NO_PAPER });
  const before = store.state.paper;
  // whoever mends a paper sees it before all others are looked through
  if (before !== undefined) await showPaper(desk, before);
  await desk.during(WORDS.tasks.bloc, () => lookInto(desk, bloc, false));
  const { state } = store;
  const report = state.reports.get(bloc);
  if (state.bloc !== bloc || report === undefined) return;
  const paper = report.papers.find(({ id }) => id === state.paper) ?? report.papers[0];
  if (paper === undefined) store.set(NO_PAPER);
  else if (paper.id !== before) await showPaper(desk, paper.id);
}
