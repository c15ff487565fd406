import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/**
 * What tells a process from all others that ever had its number: where the system says when it began, that, else, of ourselves
 * only, how long the machine had been on. Nothing where it cannot be known.
 */
export function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name of the program, which may hold spaces, ends with the last bracket; the time it began is the 20th after that
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${began}`;
  } catch {
    return pid === process.pid ? `up ${Math.floor(uptime())}` : undefined;
  }
}
