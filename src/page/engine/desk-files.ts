import type { OpenBloc } from '../../api/open-bloc.js';
import type { ResourceCache } from '../../api/resource-cache.js';
import type { NamedSource } from '../../batch/names/bloc-ids.js';
import type { Outcome } from '../../diagnostics/outcome.js';
import type { World } from '../../world/world.js';
import type { Changes } from './changes.js';

/** The files that lie open, and what is known of their blocs. */
export interface DeskFiles {
  readonly world: World;
  /** The user's files by their paths. */
  readonly own: ReadonlyMap<string, Uint8Array>;
  readonly cache: ResourceCache;
  readonly blocs: ReadonlyMap<string, NamedSource>;
  readonly loaded: Map<string, Promise<Outcome<OpenBloc>>>;
  readonly changes: Map<string, Changes>;
}
