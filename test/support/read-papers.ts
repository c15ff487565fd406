import type { ReadPaper } from '../../src/check/reading.js';
import type { LoadedBlocYear } from '../../src/index.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { ordersCalledFor } from './orders.js';
import { projectResources } from './resources.js';
import { unwrap } from './unwrap.js';

const resources = await projectResources();

/** The papers a bloc year calls for, of those kinds or of all, as rules read them. */
export function readPapers(bloc: LoadedBlocYear, ...kinds: readonly string[]): readonly ReadPaper[] {
  return ordersCalledFor(bloc, resources)
    .filter(({ order }) => kinds.length === 0 || kinds.includes(order.kind.id))
    .map(({ order }) => unwrap(makePaper(bloc, order, resources)));
}
