/** What every field says of itself, in Vietnamese: the schema's metadata is the only place where that stands. */
export type FieldMeta = {
  /** Its name. */
  readonly label: string;
  /** What it is for, where it is printed and how to write it, in one sentence. */
  readonly use: string;
  /** The sheet of the workbook on which it stands; without one it stands with what is around it. */
  readonly sheet?: string;
  /** One row a field on that sheet, instead of one column a field. */
  readonly rows?: 'fields';
};

/** What a field without fields of its own says besides: a value as one would type it. */
export type LeafMeta = FieldMeta & {
  readonly example: string | number | boolean;
  /** Its text names one of these: forms offer them, and let other names pass. */
  readonly from?: 'units' | 'awards';
};

/** What a field says where its type in the schema does not. */
type KindMeta = {
  /** How its text is written. */
  readonly kind?: 'date' | 'time' | 'paragraphs' | 'figure';
  /** The Vietnamese labels of words that are not Vietnamese. */
  readonly values?: Readonly<Record<string, string>>;
  /** Limits held by a check that has words of its own. */
  readonly minimum?: number;
  readonly maximum?: number;
};

declare module 'zod' {
  interface GlobalMeta extends Partial<LeafMeta>, KindMeta {}
}
