import { WORDS } from '../words.js';
import type { Desk } from './desk.js';
import type { State } from './state.js';

/** Shows a paper of the open bloc: its pages, then the fields that can be filled in for it. */
export async function showPaper(desk: Desk, paper: string): Promise<void> {
  const { store } = desk;
  if (store.state.paper !== paper) store.set({ paper, pages: undefined, refusal: [], fields: [], noFields: undefined });
  await desk.during(WORDS.tasks.paper, () => showPages(desk));
  await showFields(desk);
}

async function showPages(desk: Desk): Promise<void> {
  const { asked, wanted } = open(desk);
  if (asked === undefined) return;
  const answer = await desk.ask('paper', asked, { wanted });
  if (answer === undefined || !wanted()) return;
  desk.store.set('pages' in answer ? { pages: answer, refusal: [] } : { pages: undefined, refusal: answer.findings });
}

async function showFields(desk: Desk): Promise<void> {
  const { asked, wanted } = open(desk);
  if (asked === undefined) return;
  const heard = await desk.hear('fields', asked, { wanted });
  if (heard.state === 'dropped' || !wanted()) return;
  if (heard.state === 'failed') return desk.store.set({ fields: [], noFields: WORDS.fields.fault });
  const { fields, findings } = heard.answer;
  desk.store.set({ fields, noFields: fields.length > 0 ? undefined : (findings[0]?.message ?? WORDS.fields.none) });
}

/** The paper open now, and whether it still is. */
function open(desk: Desk) {
  const { bloc, paper, making } = desk.store.state;
  const asked = bloc === undefined || paper === undefined ? undefined : { bloc, paper, draft: making.draft };
  const wanted = () => {
    const now: State = desk.store.state;
    return now.bloc === bloc && now.paper === paper && now.making.draft === making.draft;
  };
  return { asked, wanted };
}
