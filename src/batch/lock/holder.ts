/** Who holds the lock of an output folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** This program, and how it knows of others on the same machine. */
export interface Self extends Holder {
  isAlive(pid: number): boolean;
}

/** What the lock file says. */
export function holderText({ pid, host }: Holder): string {
  return `${JSON.stringify({ pid, host })}\n`;
}

/** Reads a lock file; undefined where it says nothing of use. */
export function readHolder(text: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('pid' in read) || !('host' in read)) return undefined;
    const { pid, host } = read;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}
