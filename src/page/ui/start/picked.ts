/** A file that was dropped or chosen, not read yet. */
export interface Picked {
  /** With the folders it was dropped or chosen with. */
  readonly path: string;
  readonly file: File;
}
