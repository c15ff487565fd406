import type { Desk } from './desk.js';
import { EMPTY } from './state.js';

/** Goes back to the start: nothing is open. */
export function closeFiles({ store }: Desk): void {
  const { opening, making } = store.state;
  store.set({ ...EMPTY, opening: opening + 1, making });
}
