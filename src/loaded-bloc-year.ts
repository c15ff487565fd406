import type { Place } from './diagnostics/diagnostic.js';
import type { BlocYear } from './model/bloc-year.js';

/** A validated bloc year that still knows the file it came from. */
export interface LoadedBlocYear {
  readonly data: BlocYear;
  /** The file of the bloc. */
  readonly file: string;
  /** Where a field, such as `units[2].headTitle`, stands or would stand, and its Vietnamese label. */
  locate(field: string): { readonly place: Place; readonly label?: string };
}
