import type { Gzip } from '../../zip/gzip.js';

/** How a Word file is written. */
export interface DocxOptions {
  /** What people call the fields that blanks stand for, by path; a field without a label is called by its path. */
  readonly labels?: ReadonlyMap<string, string>;
  /** A comment at each blank says what to fill in. */
  readonly comments?: boolean;
  /** Every room to sign holds a line to sign digitally in Word. */
  readonly signatureLines?: boolean;
  /** Compresses in place of our own; another makes other bytes of the same content. */
  readonly gzip?: Gzip | undefined;
}
