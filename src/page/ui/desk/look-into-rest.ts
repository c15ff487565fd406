import type { Desk } from './desk.js';
import { lookInto } from './look-into.js';

/** Looks into all other blocs, one after another, while nobody waits for anything. */
export async function lookIntoRest(desk: Desk): Promise<void> {
  const { opening, blocs } = desk.store.state;
  for (const { id } of blocs) {
    if (desk.store.state.opening !== opening) return;
    await lookInto(desk, id, true);
  }
}
