import type { Overlay } from '../../api/overlay.js';
import { fieldSteps } from '../../diagnostics/field-steps.js';
import { withValue } from '../../load/with-value.js';

/** The values that were changed on the page, by the paths of their fields; `undefined` where one was removed. */
export type Changes = ReadonlyMap<string, string | number | boolean | undefined>;

/** Lays changes over the data of a bloc, in the order in which they were made. */
export function overlayOf(changes: Changes): Overlay {
  return (record) =>
    [...changes].reduce((changed, [path, value]) => withValue(changed, fieldSteps(path), value), record);
}
