import type { Desk } from '../desk/desk.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';

/** The column on the right: what is to be seen again, and what can be filled in at once. */
export function createSidePanel({ store }: Desk, findings: HTMLElement, fields: HTMLElement): HTMLElement {
  // on a phone the one stands below the other, out of sight when there are many findings
  const down = button(WORDS.findings.toFields, () => fields.scrollIntoView(), { class: 'link down' });
  const side = element('div', { class: 'side' }, down, findings, fields);
  store.watch(
    ({ side: shown }) => [shown],
    ({ side: shown }) => side.classList.toggle('closed', !shown),
  );
  return side;
}
