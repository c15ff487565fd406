import type { State } from '../desk/state.js';
import { LEAD } from './leads.js';

/** Shows the leads to what the open paper has. */
export function showLeads(list: HTMLElement, { pages, fields }: State): void {
  const there = new Set([
    ...(pages?.blanks ?? []).map(({ path }) => `page ${path}`),
    ...fields.map(({ path }) => `field ${path}`),
  ]);
  for (const lead of list.querySelectorAll<HTMLElement>(`[${LEAD}]`))
    lead.hidden = !there.has(lead.getAttribute(LEAD) ?? '');
}
