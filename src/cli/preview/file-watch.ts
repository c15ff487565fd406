import { setTimeout } from 'node:timers/promises';
import type { Outcome } from '../../diagnostics/outcome.js';
import type { PreviewFile } from './find-preview-files.js';

type Files = readonly PreviewFile[];

/** Lets time pass, unless it is told to stop. */
type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

const wait: Wait = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);

/** Milliseconds from look to look. */
const INTERVAL = 250;

/** Milliseconds to the next look at what was just seen to change: an editor may still be writing. */
const SETTLING = 50;

/**
 * Tells when the list of files changes. It looks again and again, since the system's own messages about changes do not come from
 * network drives and come twice or too early from elsewhere; and only while someone listens.
 */
export class FileWatch {
  readonly #find: () => Promise<Outcome<Files>>;
  readonly #listeners = new Set<() => void>();
  readonly #wait: Wait;
  #files: Files;
  #following = new AbortController();

  /** Begins with the files as they were found. */
  constructor(files: Files, find: () => Promise<Outcome<Files>>, waiting = wait) {
    this.#files = files;
    this.#find = find;
    this.#wait = waiting;
  }

  /** The list as it was last seen. */
  get files(): Files {
    return this.#files;
  }

  /** Looks now, without waiting for a file to be written to its end. */
  async look(): Promise<Files> {
    this.#take(await this.#seen());
    return this.#files;
  }

  /** Calls the listener whenever the list has changed, until the function that is returned is called. */
  listen(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#start();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#following.abort();
    };
  }

  #start(): void {
    this.#following = new AbortController();
    void this.#follow(this.#following.signal);
  }

  /** A change is told when two looks have seen the same. */
  async #follow(signal: AbortSignal): Promise<void> {
    let before = this.#files;
    while (!signal.aborted) {
      const seen = await this.#seen();
      const settled = isSame(seen, before);
      if (settled && !signal.aborted) this.#take(seen);
      before = seen;
      await this.#wait(settled ? INTERVAL : SETTLING, signal);
    }
  }

  /** Where nothing is found, which lasts a moment while some editors save, all stays as it was. */
  async #seen(): Promise<Files> {
    const found = await this.#find();
    return found.ok ? found.value : this.#files;
  }

  #take(files: Files): void {
    if (isSame(files, this.#files)) return;
    this.#files = files;
    for (const listener of this.#listeners) listener();
  }
}

function isSame(one: Files, other: Files): boolean {
  if (one.length !== other.length) return false;
  return one.every(({ path, version }, index) => path === other[index]?.path && version === other[index]?.version);
}
