import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { unwritable } from '../../diagnostics/unwritable.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { stateFileOf } from '../manifest/state-files.js';
import { claim, type Release } from './claim.js';
import { HELD_HERE, heldName } from './held-here.js';
import type { Holder, Self } from './holder.js';
import { holderOf } from './holder-of.js';

/** What is to be locked, and by whom. */
export interface LockRequest {
  readonly folder: string;
  /** The name of the lock file: one run over everything, or one of each shard, may write to a folder. */
  readonly name: string;
  readonly self: Self;
}

/** Takes the lock of an output folder, unless another run is at work there; the lock of a run that is gone is taken over. */
export async function takeLock({ folder, name, self }: LockRequest, world: World): Promise<Outcome<Release>> {
  const claimed = await claim(joinPath(folder, name), self, world);
  if (claimed.state === 'failed') return failure([unwritable(folder, claimed.failure)]);
  if (claimed.state === 'held') return failure([locked(folder, claimed.file, claimed.holder)]);
  const other = await conflicting(folder, name, self, world);
  if (other === undefined) return success(claimed.release);
  await claimed.release();
  return failure([other]);
}

/** A run over everything and a run of a shard keep each other out, and so do shards of different counts. */
async function conflicting(folder: string, own: string, self: Self, world: World): Promise<Diagnostic | undefined> {
  const names = await world.list(folder);
  for (const name of names.ok ? names.value : []) {
    if (name === own || stateFileOf(name) !== 'lock' || areAlike(name, own)) continue;
    const file = joinPath(folder, name);
    const holder = await holderOf(file, world);
    if (holder !== undefined && isAtWork(file, holder, self, world)) return locked(folder, file, holder);
  }
  return undefined;
}

function areAlike(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => /-(\d+)$/u.exec(name)?.[1]);
  return left !== undefined && left === right;
}

/** Of another machine nothing is known: its lock stands until someone removes it. */
function isAtWork(file: string, holder: Holder, self: Self, world: World): boolean {
  if (holder.host !== self.host) return true;
  return holder.pid === self.pid ? HELD_HERE.has(heldName(file, self, world)) : self.isAlive(holder);
}

function locked(folder: string, file: string, holder: Holder | undefined): Diagnostic {
  const { pid, host } = holder ?? {};
  const who = pid === undefined || host === undefined ? {} : { pid, host };
  return diagnose('batch.locked', { facts: { folder, file, ...who } });
}
