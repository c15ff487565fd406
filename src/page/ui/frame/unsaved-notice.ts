import type { Desk } from '../desk/desk.js';
import { download } from '../desk/download.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';

/** Says that changes made on the page are in no workbook yet, and keeps the page from being left by mistake. */
export function createUnsavedNotice(desk: Desk): HTMLElement {
  const { text, save } = WORDS.unsaved;
  const saves = button(save, () => void download(desk, 'workbook'), {}, 'download');
  const notice = element('div', { class: 'notice unsaved' }, element('p', { role: 'status' }, text), saves);
  desk.store.watch(
    ({ unsaved }) => [unsaved],
    ({ unsaved }) => {
      notice.hidden = !unsaved;
    },
  );
  addEventListener('beforeunload', (event) => {
    if (desk.store.state.unsaved) event.preventDefault();
  });
  return notice;
}
