/** What a workbook may come to; one of a hundred blocs with all they can have stays far below. */
export const LIMITS = {
  fileMegabytes: 20,
  /** Of the parts that are read, unpacked. */
  unpackedMegabytes: 100,
  parts: 2_000,
  sheets: 200,
  blocs: 1_000,
  /** Rows of a sheet in which something stands. */
  rows: 100_000,
  /** Cells of a sheet in which something stands. */
  cells: 1_000_000,
} as const;

/** What there is too much of. */
export type Limit = keyof typeof LIMITS;
