import { foldedPath } from '../names/folded-path.js';
import { isLeftOver, type MaybeLeft } from './is-left-over.js';

/** What the record says of a file, as far as it matters here. */
export interface RecordedFile extends MaybeLeft {
  readonly path: string;
  readonly beside?: string | undefined;
  readonly kept?: string | undefined;
  readonly stamp?: string | undefined;
}

/** What the record says of the folder, as far as it matters here. */
export interface FolderRecord {
  readonly blocs: readonly { readonly id: string; readonly files: readonly RecordedFile[] }[];
  readonly gathered: readonly (RecordedFile & { readonly bloc?: string | undefined })[];
}

/** A file that nothing needs any more. */
export interface Orphan {
  readonly path: string;
  /** The bloc it was made for; absent where it held papers of all. */
  readonly bloc?: string | undefined;
  /** The hash of what a person made of it, and what it was on the disk when a run left it. */
  readonly kept?: string | undefined;
  readonly stamp?: string | undefined;
}

/** Files whose papers are no more, and what was put beside persons' versions of them, each once; none that stands where a file is wanted. */
export function orphansIn({ blocs, gathered }: FolderRecord, gone: ReadonlySet<string>): readonly Orphan[] {
  const taken = livePaths([...blocs.flatMap(({ id, files }) => (gone.has(id) ? [] : files)), ...gathered]);
  const all = [
    ...blocs.flatMap(({ id, files }) =>
      files.filter((file) => gone.has(id) || isLeftOver(file)).flatMap((file) => orphansOf(file, id)),
    ),
    ...gathered.filter(isLeftOver).flatMap((file) => orphansOf(file, file.bloc)),
  ];
  return all.filter(({ path }) => {
    const name = foldedPath(path);
    if (taken.has(name)) return false;
    taken.add(name);
    return true;
  });
}

function orphansOf({ path, beside, kept, stamp }: RecordedFile, bloc: string | undefined): readonly Orphan[] {
  return [{ path, bloc, kept, stamp }, ...(beside === undefined ? [] : [{ path: beside, bloc }])];
}

/** Where files stand that are wanted: on some systems an old name that differs in capitals is the same file. */
function livePaths(files: readonly RecordedFile[]): Set<string> {
  const wanted = files.filter((file) => !isLeftOver(file));
  return new Set(wanted.flatMap(({ path, beside = path }) => [foldedPath(path), foldedPath(beside)]));
}
