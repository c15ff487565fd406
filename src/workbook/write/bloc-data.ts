/** One bloc to be written: its key in the workbook, and its data as typed, with the defaults of its workspace under them. */
export interface BlocData {
  readonly key: string;
  readonly data: unknown;
}
