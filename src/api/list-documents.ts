import type { Resources } from '../documents/resources.js';
import type { DocumentInfo } from './document-info.js';

/** The kinds of document that can be made, in the order of their ids. */
export function listDocuments({ registry }: Resources): readonly DocumentInfo[] {
  return [...registry.kinds.values()]
    .map(({ id, name, per }) => ({ id, name, per }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
