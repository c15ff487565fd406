import { fileURLToPath } from 'node:url';
import {
  findSources,
  type LoadedBlocYear,
  loadBlocYear,
  type Outcome,
  type Resources,
  readResources,
} from '../../src/index.js';
import { nodeWorld } from '../../src/world/node-world.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.diagnostics, undefined, 2));
}

/** The invented blocs, whose papers print full, and the project's templates. */
export async function minhHoa(): Promise<{ readonly blocs: readonly LoadedBlocYear[]; readonly resources: Resources }> {
  const sources = must(await findSources(nodeWorld, `${PROJECT}examples/minh-hoa`));
  return {
    blocs: await Promise.all(sources.map(async (source) => must(await loadBlocYear(source, nodeWorld)))),
    resources: must(await readResources([PROJECT], nodeWorld)),
  };
}
