import { foldedPath } from '../names/folded-path.js';

/** What the record says of a file, as far as it matters here. */
export interface RecordedFile {
  readonly path: string;
  readonly beside?: string | undefined;
  readonly orphan?: boolean | undefined;
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
}

/** Files whose papers are no more, each once; none that stands where a file is wanted. */
export function orphansIn({ blocs, gathered }: FolderRecord, gone: ReadonlySet<string>): readonly Orphan[] {
  const taken = livePaths([...blocs.flatMap(({ id, files }) => (gone.has(id) ? [] : files)), ...gathered]);
  const all = [
    ...blocs.flatMap(({ id, files }) =>
      files.filter((file) => gone.has(id) || isOrphan(file)).map(({ path }) => ({ path, bloc: id })),
    ),
    ...gathered.filter(isOrphan).map(({ path, bloc }) => ({ path, bloc })),
  ];
  return all.filter(({ path }) => {
    const name = foldedPath(path);
    if (taken.has(name)) return false;
    taken.add(name);
    return true;
  });
}

function isOrphan({ orphan = false }: RecordedFile): boolean {
  return orphan;
}

/** Where files stand that are wanted: on some systems an old name that differs in capitals is the same file. */
function livePaths(files: readonly RecordedFile[]): Set<string> {
  const wanted = files.filter((file) => !isOrphan(file));
  return new Set(wanted.flatMap(({ path, beside = path }) => [foldedPath(path), foldedPath(beside)]));
}
