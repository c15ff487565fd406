import type { Desk } from '../desk/desk.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';

/** Says plainly that we made a mistake, with what those who mend it need to know. */
export function createFaultNotice({ store }: Desk): HTMLElement {
  const { lead, detail: name, copy } = WORDS.fault;
  const detail = element('pre', { tabindex: 0, 'aria-label': name });
  const copies = copyButton(detail);
  const notice = element(
    'div',
    { class: 'notice fault', role: 'alert' },
    element('p', {}, lead),
    element('details', {}, element('summary', {}, name), detail, copies),
    button(WORDS.notice.close, () => store.set({ fault: undefined }), { class: 'quiet' }),
  );
  store.watch(
    ({ fault }) => [fault],
    ({ fault }) => {
      notice.hidden = fault === undefined;
      detail.textContent = fault ?? '';
      copies.textContent = copy;
    },
  );
  return notice;
}

function copyButton(source: HTMLElement): HTMLButtonElement {
  const built = button(WORDS.fault.copy, () => {
    copyText(source);
    built.textContent = WORDS.fault.copied;
  });
  return built;
}

/** Selects it too: where the page may not write to the clipboard, the person can. */
function copyText(source: HTMLElement): void {
  getSelection()?.selectAllChildren(source);
  void navigator.clipboard?.writeText(source.textContent ?? '').catch(() => {});
}
