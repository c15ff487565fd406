import type { Desk } from './desk.js';
import { showPaper } from './show-paper.js';

/** Chooses drafts or final papers; the pages shown become what will be downloaded. */
export function setDraft(desk: Desk, draft: boolean): void {
  const { store } = desk;
  const { making, paper } = store.state;
  if (making.draft === draft) return;
  store.set({ making: { ...making, draft } });
  if (paper !== undefined) void showPaper(desk, paper);
}
