import { createBlocsList } from '../blocs/blocs-list.js';
import { applyChange } from '../desk/apply-change.js';
import type { Desk } from '../desk/desk.js';
import { createFieldsPanel } from '../fields/fields-panel.js';
import { createFindingsPanel } from '../findings/findings-panel.js';
import { createPageView } from '../pages/page-view.js';
import { createPapersList } from '../papers/papers-list.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import type { Pickers } from '../start/pickers.js';
import { WORDS } from '../words.js';
import { createPagesPanel } from './pages-panel.js';
import { showPages } from './show-pages.js';
import { createSidePanel } from './side-panel.js';

/** What stands on the page while files are open: blocs and papers, pages, findings and fields. */
export function createWorkbench(desk: Desk, pickers: Pickers): HTMLElement {
  const { store } = desk;
  const toField = (path: string) => {
    store.set({ side: true, view: 'review' });
    // it can be focused once it is shown
    queueMicrotask(() => fields.focus(path));
  };
  const toPage = (path: string) => {
    store.set({ view: 'pages' });
    queueMicrotask(() => pageView.showBlank(path));
  };
  const pageView = createPageView({
    canFill: (path) => store.state.fields.some((field) => field.path === path),
    fill: toField,
  });
  const fields = createFieldsPanel({ onApply: (path, value) => applyChange(desk, path, value) });
  const findings = createFindingsPanel(desk, { toPage, toField });
  showPages(desk, pageView);
  store.watch(
    ({ fields: small, noFields, paper }) => [small, noFields, paper === undefined],
    ({ fields: small, noFields, paper }) => fields.show(small, paper === undefined ? WORDS.fields.noPaper : noFields),
  );
  return element(
    'div',
    { class: 'work' },
    leftColumn(desk, pickers),
    createPagesPanel(desk, pageView.element),
    createSidePanel(desk, findings, fields.element),
  );
}

function leftColumn(desk: Desk, pickers: Pickers): HTMLElement {
  const { openFiles, openFolder } = WORDS.start;
  const buttons = element(
    'div',
    { class: 'row open-row' },
    button(openFiles, pickers.openFiles, {}, 'file'),
    button(openFolder, pickers.openFolder, {}, 'folder'),
  );
  return element('div', { class: 'left' }, buttons, createBlocsList(desk), createPapersList(desk));
}
