import type { Desk } from './desk.js';
import { EMPTY } from './state.js';

/** Goes back to the start: nothing is open. */
export function closeFiles(desk: Desk): void {
  const { store } = desk;
  desk.begin();
  const { opening, making } = store.state;
  store.set({ ...EMPTY, opening: opening + 1, making });
}
