/** Where the data of one bloc year lie. */
export interface BlocSource {
  readonly file: string;
  /** The key of the bloc in a workbook, which may hold several. */
  readonly bloc?: string;
  /** The workspace the file belongs to, if it belongs to one. */
  readonly workspace?: string;
  /** The file of the workspace's defaults, if there is one. */
  readonly defaults?: string;
}
