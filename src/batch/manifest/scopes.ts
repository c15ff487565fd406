import { isMadeAlike } from './is-made-alike.js';
import type { FileEntry, FindingCounts, MadeScope, Making, Scope, Sides } from './manifest.js';

/** What a run wants of a bloc: papers, and perhaps all of them in one file for printing. */
export interface WantedScope extends Scope {
  readonly bundle?: Sides;
}

/** That of what was made in full which includes what is wanted. */
export function coveringScope(made: readonly MadeScope[], wanted: Scope): MadeScope | undefined {
  return made.find(
    (scope) => isAlike(scope, wanted) && wanted.formats.every((format) => scope.formats.includes(format)),
  );
}

/** What was made in full, with one more; what was made from other inputs counts no longer. A bundle has an entry of its own. */
export function withScope(
  made: readonly MadeScope[],
  { bundle: _, ...added }: WantedScope,
  found: FindingCounts,
): readonly MadeScope[] {
  const current = made.filter((scope) => isMadeAlike(scope, added));
  const alike = current.find((scope) => isAlike(scope, added));
  const formats = [...new Set([...(alike?.formats ?? []), ...added.formats])].sort();
  const findings = alike === undefined ? found : most(alike.findings, found);
  return [...current.filter((scope) => scope !== alike), { ...added, formats, findings }].toSorted(byWords);
}

/** Some findings only show where pages are laid out. */
function most(one: FindingCounts, other: FindingCounts): FindingCounts {
  const greater = (severity: keyof FindingCounts) => Math.max(one[severity], other[severity]);
  return { error: greater('error'), warning: greater('warning'), info: greater('info') };
}

/** Whether a file belongs to what a run makes. */
export function inScope(file: FileEntry, wanted: Omit<WantedScope, keyof Making>): boolean {
  const { bundle, draft = false } = file;
  if (draft !== wanted.draft) return false;
  if (bundle !== undefined)
    return bundle.sides === wanted.bundle && words(bundle.documents) === words(wanted.documents);
  return isWantedPaper(file, wanted);
}

/** Whether a file is of what was made last; skeletons asked for in other runs are not. */
export function isMadeIn(file: FileEntry, scope: WantedScope): boolean {
  return file.orphan !== true && isMadeAlike(file, scope) && inScope(file, scope);
}

function isWantedPaper(
  { document, format, asked }: FileEntry,
  { documents, formats }: Omit<Scope, keyof Making>,
): boolean {
  const isWanted = documents === undefined ? asked !== true : document !== undefined && documents.includes(document);
  return isWanted && formats.includes(format);
}

function isAlike(one: Scope, other: Scope): boolean {
  return isMadeAlike(one, other) && one.draft === other.draft && words(one.documents) === words(other.documents);
}

function words(documents: readonly string[] | undefined): string {
  return documents === undefined ? 'all' : JSON.stringify(documents.toSorted());
}

function byWords(one: Scope, other: Scope): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
