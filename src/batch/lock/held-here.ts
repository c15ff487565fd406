import type { World } from '../../world/world.js';
import type { Self } from './holder.js';

/** Locks that this very process holds or is about to: a file that names it and is not among them was left by one before it. */
export const HELD_HERE = new Set<string>();

/** By what a lock is known there. */
export function heldName(file: string, { pid }: Self, world: World): string {
  return `${pid} ${world.absolute(file)}`;
}
