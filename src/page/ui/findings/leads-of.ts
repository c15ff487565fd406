import type { PageFinding } from '../../protocol.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { WORDS } from '../words.js';
import { LEAD, type Leads } from './leads.js';

/** The leads from a finding, hidden until it is known that they lead somewhere. */
export function leadsOf({ path }: PageFinding, leads: Leads): HTMLElement | undefined {
  if (path === undefined) return undefined;
  const { toPage, toField } = WORDS.findings;
  return element(
    'p',
    { class: 'leads' },
    button(toPage, () => leads.toPage(path), { class: 'link', hidden: true, [LEAD]: `page ${path}` }),
    button(toField, () => leads.toField(path), { class: 'link', hidden: true, [LEAD]: `field ${path}` }),
  );
}
