/** What every field of the data says of itself. */
export interface FieldFacts {
  /** Its name in Vietnamese. */
  readonly label: string;
  /** What it is for and how to write it, in one Vietnamese sentence. */
  readonly use: string;
  /** A value as one would type it; of leaves only. */
  readonly example?: unknown;
  readonly required: boolean;
  /** What is taken where nothing is given. */
  readonly default?: unknown;
  /** The sheet of the workbook on which it stands; without one it stands with what is around it. */
  readonly sheet?: string;
  /** One row a field on that sheet, instead of one column a field. */
  readonly rows?: 'fields';
}

/** What a field can hold. */
export type FieldKind =
  | {
      readonly type: 'text';
      /** A figure is a number as papers print it, or words in its place. */
      readonly kind?: 'date' | 'time' | 'paragraphs' | 'figure';
      /** It names a unit of the bloc or an award, as a rule one that is known. */
      readonly from?: 'units' | 'awards';
    }
  | { readonly type: 'number'; readonly whole: boolean; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: 'truth' }
  /** The words of the data, each with its Vietnamese label. */
  | { readonly type: 'choice'; readonly values: ReadonlyMap<string, string> }
  | { readonly type: 'list'; readonly item: Field }
  /** By key, in order. */
  | { readonly type: 'group'; readonly fields: ReadonlyMap<string, Field> }
  /** Entries under keys that the schema does not fix. */
  | { readonly type: 'table'; readonly entry: Field; readonly keyLabel: string }
  /** A value of which the schema says nothing. */
  | { readonly type: 'any' };

/** A field of the data: the schema as plain data, for all who write or read it in another form. */
export type Field = FieldFacts & FieldKind;
