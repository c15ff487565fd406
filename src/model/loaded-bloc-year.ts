import type { Place } from '../diagnostics/diagnostic.js';
import type { BlocYear } from './bloc-year.js';

/** A validated bloc year that still knows the files it came from. */
export interface LoadedBlocYear {
  readonly data: BlocYear;
  /** The file of the bloc. */
  readonly file: string;
  /** Its key in a workbook, after which its papers are named. */
  readonly bloc?: string;
  /** The workspace it belongs to, if any: its templates and fonts come before the project's own. */
  readonly workspace?: { readonly folder: string; readonly name: string };
  /** Every text a person typed into the data, as typed, by the path of its field. */
  readonly texts: ReadonlyMap<string, string>;
  /**
   * Where a field, such as `units[2].headTitle`, stands or would stand, and its Vietnamese label; with a span, where these
   * letters of its text as typed stand.
   */
  locate(
    field: string,
    span?: readonly [start: number, end: number],
  ): { readonly place: Place; readonly label: string | undefined };
  /** A field's text as the user typed it, before any folding. */
  typed(field: string): string | undefined;
  /** A sentence about a field that names keys of the data, in words that fit how the file is written. */
  retold?(text: string, field: string): string;
}
