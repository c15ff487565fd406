import { join } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { packageFolder } from '../../world/node-package-folder.js';
import type { World } from '../../world/world.js';
import { type ServedPage, servedPage } from './served-page.js';

/** Reads the page that the build made, to be served. */
export async function readPage(world: World): Promise<Outcome<ServedPage>> {
  const file = join(packageFolder(), 'dist', 'thidua.html');
  const read = await world.readFile(file);
  const page = read.ok ? servedPage(new TextDecoder().decode(read.value)) : undefined;
  return page === undefined ? failure([diagnose('preview.no-page', { place: { file } })]) : success(page);
}
