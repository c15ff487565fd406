import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { foldedPath } from '../names/folded-path.js';
import type { ClaimedPath, PlannedFile } from './job.js';

/** What else decides whether files clash, and what is said of it. */
export interface ClashRoom {
  readonly place: Place;
  /** Paths that belong to other blocs. */
  readonly claimed: readonly ClaimedPath[] | undefined;
  /** The files as they would be named without a pattern of the user's. */
  readonly usual: () => readonly PlannedFile[];
}

/** The first clash of a bloc's files, with one another or with those of another bloc; nothing where each has a name of its own. */
export function clashOf(
  files: readonly PlannedFile[],
  { place, claimed = [], usual }: ClashRoom,
): Diagnostic | undefined {
  const [first, second] = firstTwins(files);
  if (first !== undefined && second !== undefined) {
    const cause = firstTwins(usual()).length === 0 ? 'pattern' : 'templates';
    const facts = { path: second.path, first: nameOf(first), second: nameOf(second), cause };
    return diagnose('batch.clash', { place, facts });
  }
  const blocs = new Map(claimed.map(({ path, bloc }) => [foldedPath(path), bloc]));
  const [clash] = files.flatMap((file) => {
    const bloc = blocs.get(foldedPath(file.path));
    return bloc === undefined ? [] : [{ path: file.path, name: nameOf(file), bloc }];
  });
  return clash === undefined ? undefined : diagnose('batch.bloc-clash', { place, facts: clash });
}

function firstTwins(files: readonly PlannedFile[]): readonly PlannedFile[] {
  const taken = new Map<string, PlannedFile>();
  for (const file of files) {
    const name = foldedPath(file.path);
    const first = taken.get(name);
    if (first !== undefined) return [first, file];
    taken.set(name, file);
  }
  return [];
}

function nameOf(file: PlannedFile): string {
  if ('bundle' in file) return 'tập in';
  return file.key === undefined ? file.document : `${file.document}-${file.key}`;
}
