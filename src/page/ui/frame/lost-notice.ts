import type { Desk } from '../desk/desk.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';

/** Says that the files on the disk are not followed any more. */
export function createLostNotice({ store }: Desk): HTMLElement {
  const notice = element('div', { class: 'notice bad' }, element('p', { role: 'status' }, WORDS.lost));
  store.watch(
    ({ lost }) => [lost],
    ({ lost }) => {
      notice.hidden = !lost;
    },
  );
  return notice;
}
