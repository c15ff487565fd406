import type { BlocName, BlocReport, BlocState } from '../../protocol.js';
import type { Desk } from '../desk/desk.js';
import { showBloc } from '../desk/show-bloc.js';
import type { State } from '../desk/state.js';
import { element } from '../parts/element.js';
import { KEY } from '../parts/redraw-key.js';
import { WORDS } from '../words.js';

/** A bloc in the list, with its year and how it stands; it opens the bloc. */
export function blocItem(bloc: BlocName, { reports, bloc: open, resting }: State, desk: Desk): HTMLElement {
  const report = reports.get(bloc.id);
  const state = report?.state ?? (resting ? 'unread' : 'reading');
  const attributes = {
    type: 'button',
    class: 'bloc',
    'aria-current': open === bloc.id ? 'true' : undefined,
    [KEY]: bloc.id,
    onclick: () => choose(desk, bloc.id),
  };
  const name = element('span', { class: 'bloc-name' }, nameOf(bloc, report));
  return element('li', {}, element('button', attributes, name, ' ', aboutOf(report, state)));
}

function choose(desk: Desk, bloc: string): void {
  if (desk.store.state.bloc !== bloc) void showBloc(desk, bloc);
  desk.store.set({ view: 'papers' });
}

/** A bloc that cannot be read goes by the name of its file. */
function nameOf({ file, key, id }: BlocName, report: BlocReport | undefined): string {
  if (report?.about !== undefined) return report.about.name;
  const base = file.slice(file.lastIndexOf('/') + 1) || id;
  return key === undefined ? base : `${base}: ${key}`;
}

function aboutOf(report: BlocReport | undefined, state: BlocState | 'unread' | 'reading'): HTMLElement {
  return element(
    'span',
    { class: 'bloc-about' },
    report?.about === undefined ? undefined : element('span', {}, WORDS.blocs.year(report.about.year)),
    ' ',
    element('span', { class: `state ${state}` }, WORDS.blocs.states[state]),
  );
}
