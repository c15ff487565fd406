import type { Desk } from '../desk/desk.js';
import { WORDS } from '../words.js';

/** Whether what is open may be left: asks when changes would be lost. */
export function mayLeave({ store }: Desk): boolean {
  return !store.state.unsaved || confirm(WORDS.leave);
}
