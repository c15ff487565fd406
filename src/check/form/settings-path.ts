import type { BlocYear } from '../../model/bloc-year.js';
import type { ReadPaper } from '../reading.js';

/** Where a setting of a paper stands: with the paper itself, else with its kind. */
export function settingsPath({ facts, kind }: ReadPaper, field: keyof BlocYear['documents'][string]): string {
  const own = facts.path.slice('documents.'.length);
  const path = facts.data.documents[own]?.[field] === undefined ? `documents.${kind.id}` : facts.path;
  return `${path}.${field}`;
}
