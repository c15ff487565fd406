import { isMadeAlike } from '../manifest/is-made-alike.js';
import type { BlocEntry, FileEntry, FindingCounts } from '../manifest/manifest.js';
import { inScope, type WantedScope, withScope } from '../manifest/scopes.js';
import { isLeftOver } from './is-left-over.js';

/** What a run made of one bloc. */
export interface MadeBloc {
  readonly id: string;
  readonly source: string;
  readonly year: number;
  readonly findings: FindingCounts;
  readonly scope: WantedScope;
  readonly files: readonly FileEntry[];
  /** Paths of files that could not be written. */
  readonly failed: readonly string[];
}

/**
 * What the manifest says of a bloc after a run: the files made, what other runs made that this one left alone, and those that
 * no paper is called after any more.
 */
export function nextEntry(before: BlocEntry | undefined, made: MadeBloc): BlocEntry {
  const { failed, files, scope, findings, ...rest } = made;
  const paths = new Set(files.map(({ path }) => path));
  const others = (before?.files ?? []).filter(({ path }) => !paths.has(path));
  const pastYear = before === undefined || before.year === made.year ? undefined : before.year;
  const left = others.map((file) => leftFile(file, made, pastYear));
  const isWhole = failed.length === 0;
  const makings = before?.made ?? [];
  return {
    ...rest,
    made: [
      ...(isWhole ? withScope(makings, scope, findings) : makings.filter((making) => !isMadeAlike(making, scope))),
    ],
    files: [...files, ...left, ...leftBeside(before, [...files, ...left])],
  };
}

/** Papers of a past year stay what they are, until the data are of that year again. */
function leftFile(file: FileEntry, made: MadeBloc, pastYear: number | undefined): FileEntry {
  const { year = isLeftOver(file) ? undefined : pastYear, ...rest } = file;
  if (year !== undefined && year !== made.year) return { ...rest, orphan: true, year };
  const { orphan: _, ...again } = rest;
  const now = year === undefined ? rest : again;
  return isOrphan(now, made) ? { ...now, orphan: true } : now;
}

function isOrphan(file: FileEntry, { scope, failed }: MadeBloc): boolean {
  return file.orphan === true || (inScope(file, scope) && !failed.includes(file.path));
}

/** New versions that were put beside a person's and are not any more. */
function leftBeside(before: BlocEntry | undefined, now: readonly FileEntry[]): readonly FileEntry[] {
  const known = new Set(now.flatMap(({ path, beside }) => [path, beside]));
  return (before?.files ?? []).flatMap(({ kept: _, stamp: __, beside, ...file }) =>
    beside === undefined || known.has(beside) ? [] : [{ ...file, path: beside, orphan: true }],
  );
}
