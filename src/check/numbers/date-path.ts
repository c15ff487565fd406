import type { ReadPaper } from '../reading.js';

const OF_DOCUMENTS = 'documents.';

/** Path of the field that gives a paper its day: its own, or that of all papers of its kind. */
export function datePath({ kind, facts }: ReadPaper): string {
  const own = facts.data.documents[facts.path.slice(OF_DOCUMENTS.length)]?.date;
  return own === undefined ? `documents.${kind.id}.date` : `${facts.path}.date`;
}
