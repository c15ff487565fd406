import type { Desk } from '../desk/desk.js';
import type { Notice } from '../desk/state.js';
import { findingGroups } from '../findings/finding-groups.js';
import { button } from '../parts/button.js';
import { type Child, element } from '../parts/element.js';
import { redraw } from '../parts/redraw.js';
import { WORDS } from '../words.js';

/** Tells what came of a download or an opening, until it is closed or something else is to be told. */
export function createMadeNotice({ store }: Desk): HTMLElement {
  const box = element('div', { class: 'notice made' });
  const close = () => store.set({ notice: undefined });
  store.watch(
    ({ notice }) => [notice],
    ({ notice }) => {
      box.hidden = notice === undefined;
      box.classList.toggle('bad', notice?.bad ?? false);
      redraw(box, ...(notice === undefined ? [] : contentOf(notice, close)));
    },
  );
  return box;
}

function contentOf(notice: Notice, close: () => void): readonly HTMLElement[] {
  const { text, bad } = notice;
  return [
    element('p', { role: bad ? 'alert' : 'status' }, text),
    ...findingsOf(notice),
    button(WORDS.notice.close, close, { class: 'quiet' }),
  ];
}

function findingsOf({ findings, bad }: Notice): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const summary: Child = element('summary', {}, WORDS.notice.findings(findings.length));
  const list = element('div', { class: 'scrolls' }, ...findingGroups(findings));
  const open = bad || findings.some(({ severity }) => severity === 'error');
  return [element('details', { open }, summary, list)];
}
