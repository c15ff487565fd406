import { type Outcome, success } from '../../diagnostics/outcome.js';
import type { World } from '../../world/world.js';
import { type LockRequest, takeLock } from './take-lock.js';

/** Does something while no other run is at work in an output folder. */
export async function withLock<T>(request: LockRequest, world: World, action: () => Promise<T>): Promise<Outcome<T>> {
  const lock = await takeLock(request, world);
  if (!lock.ok) return lock;
  try {
    return success(await action());
  } finally {
    await lock.value();
  }
}
