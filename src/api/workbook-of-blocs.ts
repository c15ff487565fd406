import { type Outcome, success } from '../diagnostics/outcome.js';
import { blocKeys } from '../workbook/write/bloc-keys.js';
import { workbookFile } from '../workbook/write/workbook-file.js';
import type { World } from '../world/world.js';

/** The valid data of a bloc as typed, and what it is called where it comes from. */
export interface NamedData {
  readonly name: string;
  readonly data: unknown;
}

/** The .xlsx file of a workbook, and how many blocs it holds. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly blocs: number;
}

/** A workbook with the data of these blocs, each under a key of its own. */
export function workbookOfBlocs(blocs: readonly NamedData[], gzip?: World['gzip']): Outcome<WorkbookFile> {
  const keys = blocKeys(blocs.map(({ name }) => name));
  const made = workbookFile(
    blocs.map(({ data }, index) => ({ key: keys[index] ?? '', data })),
    gzip,
  );
  return made.ok ? success({ bytes: made.value, blocs: blocs.length }) : made;
}
