import { fileURLToPath } from 'node:url';
import type { ReadPaper } from '../../src/check/reading.js';
import { formatDiagnostic, type LoadedBlocYear, readResources } from '../../src/index.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { ordersCalledFor } from './orders.js';

const read = await readResources([fileURLToPath(new URL('../..', import.meta.url))], nodeWorld);
if (!read.ok) throw new Error(read.diagnostics.map(formatDiagnostic).join('\n'));
const resources = read.value;

/** The papers a bloc year calls for, of those kinds or of all, as rules read them. */
export function readPapers(bloc: LoadedBlocYear, ...kinds: readonly string[]): readonly ReadPaper[] {
  return ordersCalledFor(bloc, resources).flatMap(({ order }) => {
    if (kinds.length > 0 && !kinds.includes(order.kind.id)) return [];
    const made = makePaper(bloc, order, resources);
    if (!made.ok) throw new Error(made.diagnostics.map(formatDiagnostic).join('\n'));
    return [made.value];
  });
}
