import type { BlocReport } from '../../protocol.js';
import type { State } from './state.js';

/** The report of the open bloc, once it was looked into. */
export function openReport({ bloc, reports }: Pick<State, 'bloc' | 'reports'>): BlocReport | undefined {
  return bloc === undefined ? undefined : reports.get(bloc);
}
