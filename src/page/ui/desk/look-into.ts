import type { BlocReport } from '../../protocol.js';
import { WORDS } from '../words.js';
import type { Desk } from './desk.js';

/** Looks into a bloc, unless it was looked into since its data changed last. */
export async function lookInto(desk: Desk, bloc: string, background: boolean): Promise<void> {
  const { store } = desk;
  const wanted = () => !store.state.looked.has(bloc);
  if (!wanted()) return;
  const heard = await desk.hear('bloc', { bloc }, { background, wanted });
  if (heard.state === 'dropped') return;
  if (heard.state === 'failed') store.set({ fault: heard.detail });
  const report = heard.state === 'answered' ? heard.answer : broken(bloc);
  const { reports, looked } = store.state;
  store.set({ reports: new Map([...reports, [bloc, report]]), looked: new Set([...looked, bloc]) });
}

/** One that we cannot look into through a fault of our own does not keep the others from being shown. */
function broken(id: string): BlocReport {
  return { id, state: 'errors', findings: [{ severity: 'error', message: WORDS.fault.bloc }], papers: [] };
}
