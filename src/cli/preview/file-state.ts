import type { BigIntStats } from 'node:fs';
import { access, constants, lstat, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { unreadable } from '../../diagnostics/unreadable.js';
import { megabytes } from '../../world/megabytes.js';
import { nodeFailure } from '../../world/node-failure.js';

const MAXIMUM_MEGABYTES = 64;

/**
 * The state of a file that may be shown: it is another as soon as the file has changed. Links are not followed below the folder
 * `within`, so that nothing from elsewhere is shown unasked; a file without such a folder was named by the user himself.
 */
export async function fileState(file: string, within?: string): Promise<Outcome<string>> {
  const place = { file };
  try {
    const steps = within === undefined ? [] : await stepsTo(file, within);
    if (steps.some((step) => step.isSymbolicLink())) return failure([diagnose('preview.link', { place })]);
    const found = steps.at(-1) ?? (await stat(file, { bigint: true }));
    if (!found.isFile()) return failure([unreadable(file, { reason: 'other', detail: '' })]);
    const size = megabytes(Number(found.size));
    if (size > MAXIMUM_MEGABYTES)
      return failure([diagnose('load.too-big', { place, facts: { size, maximum: MAXIMUM_MEGABYTES } })]);
    await access(file, constants.R_OK);
    return success(`${found.size}-${found.mtimeNs}`);
  } catch (error) {
    return failure([unreadable(file, nodeFailure(error))]);
  }
}

/** What stands at each name below a folder that leads to a file, the file's own last. */
function stepsTo(file: string, folder: string): Promise<readonly BigIntStats[]> {
  const names = relative(folder, file).split(sep);
  const steps = names.map((_, index) => join(folder, ...names.slice(0, index + 1)));
  return Promise.all(steps.map((step) => lstat(step, { bigint: true })));
}
