/** A file of such content that a run was about to write. */
export interface BegunFile {
  /** Inside the output folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
}
