import type { FileEntry, Scope } from './manifest.js';

/** Whether what was made in full includes what is wanted. */
export function covers(made: readonly Scope[], wanted: Scope): boolean {
  return made.some(
    (scope) => isAlike(scope, wanted) && wanted.formats.every((format) => scope.formats.includes(format)),
  );
}

/** What was made in full, with one more; what was made from other inputs counts no longer. */
export function withScope(made: readonly Scope[], added: Scope): readonly Scope[] {
  const current = made.filter(({ input }) => input === added.input);
  const alike = current.find((scope) => isAlike(scope, added));
  const formats = [...new Set([...(alike?.formats ?? []), ...added.formats])].sort();
  return [...current.filter((scope) => scope !== alike), { ...added, formats }].toSorted(byWords);
}

/** Whether a file belongs to what a run makes. */
export function inScope(file: FileEntry, { documents, formats, draft }: Omit<Scope, 'input'>): boolean {
  const isWanted = documents === undefined ? file.asked !== true : documents.includes(file.document);
  return isWanted && formats.includes(file.format) && (file.draft ?? false) === draft;
}

function isAlike(one: Scope, other: Scope): boolean {
  return one.input === other.input && one.draft === other.draft && words(one.documents) === words(other.documents);
}

function words(documents: readonly string[] | undefined): string {
  return documents === undefined ? 'all' : JSON.stringify(documents.toSorted());
}

function byWords(one: Scope, other: Scope): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
