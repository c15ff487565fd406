import type { World } from '../../world/world.js';

const EMPTY: readonly number[] = [0, 0x0a, 0x0d, 0x20];

/** Whether a lock file is empty or holds nothing but zeros, as a power failure leaves it behind. */
export async function isTorn(file: string, world: World): Promise<boolean> {
  const bytes = await world.readFile(file);
  return bytes.ok && bytes.value.every((byte) => EMPTY.includes(byte));
}
