import type { Bond } from './flow-item.js';

/** The bond of what stays with the next when it is asked to. */
export function keep(keepNext: boolean | undefined): Bond {
  return keepNext === true ? 'kept' : 'free';
}
