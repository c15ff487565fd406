import type { Layout } from '../../layouts/layout.js';
import type { Letterhead } from './parts.js';

/** The regime a letterhead follows; of two the one that comes first. */
export function regimeOf({ nation, partyTitle }: Letterhead): Layout['id'] | undefined {
  if (nation === undefined) return partyTitle === undefined ? undefined : 'party';
  if (partyTitle === undefined) return 'state';
  return nation.paragraph.index <= partyTitle.paragraph.index ? 'state' : 'party';
}
