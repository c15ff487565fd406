/** Why a file could not be read or written. */
export interface WorldFailure {
  readonly reason: 'missing' | 'exists' | 'directory' | 'not-directory' | 'denied' | 'full' | 'other';
  /** The path and the system's own words, for those who know them. */
  readonly detail: string;
  /** The one of several files that could not be written. */
  readonly path?: string;
}

/** What comes of one look at the world: its value, or why not. */
export type WorldResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: WorldFailure };

/** What stands at a path; `other` is a device or a pipe. */
export type PathKind = 'file' | 'folder' | 'other' | 'missing';

/** A file to be written. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The one door to files. Nothing else in the project reads or writes them. */
export interface World {
  readFile(path: string): Promise<WorldResult<Uint8Array>>;
  kindOf(path: string): Promise<WorldResult<PathKind>>;
  /** The names in a folder, in code-point order. */
  list(folder: string): Promise<WorldResult<readonly string[]>>;
  /** Writes a whole file or nothing, making the folders above it. Gives the stamp of what it wrote, where nobody has saved over it since. */
  writeFile(path: string, bytes: Uint8Array): Promise<WorldResult<string | undefined>>;
  /** Writes all these files or, when one cannot be written, none of them; the failure names that one. */
  writeFiles(files: readonly FileToWrite[]): Promise<WorldResult<undefined>>;
  /** Writes a file that must not be there yet; of several who try at once one succeeds, the others fail with `exists`. */
  createFile(path: string, bytes: Uint8Array): Promise<WorldResult<undefined>>;
  /** Adds to the end of a file, making it and the folders above it when they are not there. */
  appendFile(path: string, bytes: Uint8Array): Promise<WorldResult<undefined>>;
  /** Removes a file or an empty folder; what is not there is removed already. */
  remove(path: string): Promise<WorldResult<undefined>>;
  /** The path counted from the root, so that the names of the folders above it can be read. */
  absolute(path: string): string;
  /**
   * What a file is on this machine, by its place on the disk, its size and its times: while this is the same, so is its content.
   * Absent where files have no such thing; nothing for a file that cannot be looked at.
   */
  readonly stamp?: (path: string) => Promise<string | undefined>;
  /**
   * Makes a gzip file, without a name inside, of bytes that are lent for as long as that takes; absent where the machine cannot
   * do it faster than we do ourselves.
   */
  readonly gzip?: (bytes: Uint8Array) => Uint8Array;
  /** The value of a JavaScript expression, where programs may not make functions of texts themselves; absent elsewhere. */
  readonly evaluate?: (expression: string) => unknown;
}
