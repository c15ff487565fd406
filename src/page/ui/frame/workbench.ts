import { applyChange } from '../desk/apply-change.js';
import type { Desk } from '../desk/desk.js';
import { createFieldsPanel, type FieldsPanel } from '../fields/fields-panel.js';
import { createFindingsPanel } from '../findings/findings-panel.js';
import { createPageView } from '../pages/page-view.js';
import { element } from '../parts/element.js';
import type { Pickers } from '../start/pickers.js';
import { WORDS } from '../words.js';
import { createLeftColumn } from './left-column.js';
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
  const canFill = (path: string) => store.state.fields.some((field) => field.path === path);
  const pageView = createPageView({ canFill, fill: toField });
  const fields = createFieldsPanel((path, value) => applyChange(desk, path, value));
  const findings = createFindingsPanel(desk, { toPage, toField });
  showPages(desk, pageView);
  showFields(desk, fields);
  const left = createLeftColumn(desk, pickers);
  const middle = createPagesPanel(desk, pageView.element);
  const side = createSidePanel(desk, findings, fields.element);
  return element('div', { class: 'work' }, left, middle, side);
}

function showFields({ store }: Desk, panel: FieldsPanel): void {
  store.watch(
    ({ fields, noFields, paper }) => [fields, noFields, paper === undefined],
    ({ fields, noFields, paper }) => panel.show(fields, paper === undefined ? WORDS.fields.noPaper : noFields),
  );
}
