import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { stateFileOf } from '../manifest/state-files.js';
import { type Holder, holderText, readHolder, type Self } from './holder.js';

/** Gives the lock back. */
export type Release = () => Promise<void>;

/** What is to be locked, and by whom. */
export interface LockRequest {
  readonly folder: string;
  /** The name of the lock file: one run over everything, or one of each shard, may write to a folder. */
  readonly name: string;
  readonly self: Self;
}

/** Locks held by this very process: a file that names it and is not among them was left by one before it. */
const HELD = new Set<string>();

/** Takes the lock of an output folder, unless another run is at work there; the lock of a run that is gone is taken over. */
export async function takeLock(request: LockRequest, world: World): Promise<Outcome<Release>> {
  const { folder, name, self } = request;
  const file = joinPath(folder, name);
  const taken = await create(file, request, world);
  if (taken !== undefined) return failure([taken]);
  const held = world.absolute(file);
  HELD.add(held);
  const release = async () => {
    HELD.delete(held);
    await world.remove(file);
  };
  const other = await conflicting(folder, name, self, world);
  if (other === undefined) return success(release);
  await release();
  return failure([other]);
}

/** Of several who take over a lock at once only one succeeds in making the new one. */
async function create(file: string, { folder, self }: LockRequest, world: World): Promise<Diagnostic | undefined> {
  const bytes = new TextEncoder().encode(holderText(self));
  const first = await world.createFile(file, bytes);
  if (first.ok) return undefined;
  if (first.failure.reason !== 'exists') return unwritable(folder, first.failure);
  const holder = await holderOf(file, world);
  if (holder === undefined || isAtWork(file, holder, self, world)) return locked(folder, file, holder);
  await world.remove(file);
  const second = await world.createFile(file, bytes);
  return second.ok ? undefined : locked(folder, file, await holderOf(file, world));
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
function isAtWork(file: string, { pid, host }: Holder, self: Self, world: World): boolean {
  if (host !== self.host) return true;
  return pid === self.pid ? HELD.has(world.absolute(file)) : self.isAlive(pid);
}

async function holderOf(file: string, world: World): Promise<Holder | undefined> {
  const bytes = await world.readFile(file);
  return bytes.ok ? readHolder(new TextDecoder().decode(bytes.value)) : undefined;
}

function locked(folder: string, file: string, holder: Holder | undefined): Diagnostic {
  return diagnose('batch.locked', { facts: { folder, file, ...holder } });
}

function unwritable(path: string, { reason, detail }: { reason: string; detail: string }): Diagnostic {
  return diagnose('output.unwritable', { facts: { path, reason, detail } });
}
