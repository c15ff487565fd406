/** Who holds the lock of an output folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** What tells the process from a later one of the same number, where the system knows. */
  readonly birth?: string;
}

/** This program, and how it knows of others on the same machine. */
export interface Self extends Holder {
  isAlive(holder: Holder): boolean;
  /** A moment, in which whoever is writing a small file is done with it. */
  pause(): Promise<void>;
}

/** What the lock file says. */
export function holderText({ pid, host, birth }: Holder): string {
  return `${JSON.stringify({ pid, host, birth })}\n`;
}

/** Reads a lock file; undefined where it says nothing of use. */
export function readHolder(text: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('pid' in read) || !('host' in read)) return undefined;
    const { pid, host } = read;
    if (typeof pid !== 'number' || typeof host !== 'string') return undefined;
    return 'birth' in read && typeof read.birth === 'string' ? { pid, host, birth: read.birth } : { pid, host };
  } catch {
    return undefined;
  }
}
