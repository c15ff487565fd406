import { uptime } from 'node:os';
import { birthOf } from './birth-of.js';

/** Whether a process that runs now may be the one that was born so: none was born later than the machine has been on. */
export function mayBe(pid: number, birth: string): boolean {
  if (birth.startsWith('up ')) return Number(birth.slice('up '.length)) <= uptime();
  return (birthOf(pid) ?? birth) === birth;
}
