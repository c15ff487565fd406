import type { World, WorldFailure } from '../../world/world.js';
import { HELD_HERE, heldName } from './held-here.js';
import { type Holder, holderText, type Self } from './holder.js';
import { holderOf } from './holder-of.js';
import { isTorn } from './is-torn.js';

/** Gives a lock back. */
export type Release = () => Promise<void>;

/** A lock that is ours now, or why not: someone holds this file, or it could not be written. */
export type Claim =
  | { readonly state: 'ours'; readonly release: Release }
  | { readonly state: 'held'; readonly file: string; readonly holder: Holder | undefined }
  | { readonly state: 'failed'; readonly failure: WorldFailure };

/** Makes a lock file that names us; of several who want it at once one gets it, also where a run that is gone left its own. */
export async function claim(file: string, self: Self, world: World): Promise<Claim> {
  const name = heldName(file, self, world);
  if (HELD_HERE.has(name)) return { state: 'held', file, holder: { pid: self.pid, host: self.host } };
  HELD_HERE.add(name);
  const refused = await create(file, self, world);
  if (refused === undefined) return { state: 'ours', release: () => giveBack(file, self, world) };
  HELD_HERE.delete(name);
  return refused;
}

async function create(file: string, self: Self, world: World): Promise<Claim | undefined> {
  const bytes = new TextEncoder().encode(holderText(self));
  const first = await world.createFile(file, bytes);
  if (first.ok) return undefined;
  if (first.failure.reason !== 'exists') return { state: 'failed', failure: first.failure };
  if (!(await isLeft(file, self, world))) return { state: 'held', file, holder: await holderOf(file, world) };
  const refused = await clear(file, self, world);
  if (refused !== undefined) return refused;
  const second = await world.createFile(file, bytes);
  return second.ok ? undefined : { state: 'held', file, holder: await holderOf(file, world) };
}

/**
 * Removes the lock of a run that is gone. Two runs may have seen it; the slower one must not remove what the faster one has made
 * since. So a lock is removed only by who holds the file beside it, and after another look. That file is a lock like any other:
 * one that was left behind is cleared in the same way.
 */
async function clear(file: string, self: Self, world: World): Promise<Claim | undefined> {
  const beside = await claim(`${file}.takeover`, self, world);
  if (beside.state !== 'ours') return beside;
  if (await isLeft(file, self, world)) await world.remove(file);
  await beside.release();
  return undefined;
}

/**
 * Whether a run that is gone left a lock. Of another machine nothing is known, nor of a file that says something else: such a lock
 * stands until someone removes it. An empty one may be in the making on disks that cannot make a file in one step: it is looked at
 * again.
 */
async function isLeft(file: string, self: Self, world: World): Promise<boolean> {
  const holder = await holderOf(file, world);
  if (holder !== undefined) return holder.host === self.host && (holder.pid === self.pid || !self.isAlive(holder));
  if (!(await isTorn(file, world))) return false;
  await self.pause();
  return isTorn(file, world);
}

/** Where someone removed our lock by hand, another run may have one there. */
async function giveBack(file: string, self: Self, world: World): Promise<void> {
  try {
    const holder = await holderOf(file, world);
    if (holder?.pid === self.pid && holder.host === self.host) await world.remove(file);
  } finally {
    HELD_HERE.delete(heldName(file, self, world));
  }
}
