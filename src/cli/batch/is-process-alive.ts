import type { Holder } from '../../batch/lock/holder.js';
import { mayBe } from './may-be.js';

/** Whether a process of this machine runs, and is no other that has its number now; one that we may not signal runs. */
export function isProcessAlive({ pid, birth }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH') return false;
  }
  return birth === undefined || mayBe(pid, birth);
}
