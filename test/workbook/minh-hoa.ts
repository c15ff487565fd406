import { findSources, type LoadedBlocYear, loadBlocYear, type Resources } from '../../src/index.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

/** The invented blocs, whose papers print full, and the project's templates. */
export async function minhHoa(): Promise<{ readonly blocs: readonly LoadedBlocYear[]; readonly resources: Resources }> {
  const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples/minh-hoa`));
  return {
    blocs: await Promise.all(sources.map(async (source) => unwrap(await loadBlocYear(source, nodeWorld)))),
    resources: await projectResources(),
  };
}
