import type { World } from '../world/world.js';
import type { Self } from './lock/holder.js';

/** What every run needs of its surroundings. */
export interface Surroundings {
  readonly world: World;
  readonly self: Self;
  readonly version: string;
  /** The folder with the package's own templates and fonts. */
  readonly packageFolder: string;
}
