import type { AskName, Asks, Progress } from '../../protocol.js';
import type { EngineLine } from '../ask-engine.js';

/** What came of a question: its answer, a fault of our own, or nothing, because nobody wanted it any more. */
export type Heard<T> =
  | { readonly state: 'answered'; readonly answer: T }
  | { readonly state: 'failed'; readonly detail: string }
  | { readonly state: 'dropped' };

/** How a question is asked. */
export interface Manner {
  /** Asked only when nothing else waits. */
  readonly background?: boolean;
  /** Whether the answer is still wanted, asked when its turn has come. */
  readonly wanted?: () => boolean;
  readonly watch?: (progress: Progress) => void;
}

interface Job {
  readonly background: boolean;
  run(line: EngineLine): Promise<void>;
  drop(): void;
}

/** Asks the engine one question at a time, those a person waits for first. */
export class AskQueue {
  readonly #start: () => EngineLine;
  #line: EngineLine;
  #waiting: readonly Job[] = [];
  #running: Job | undefined;

  constructor(start: () => EngineLine) {
    this.#start = start;
    this.#line = start();
  }

  /** Asks when its turn has come. */
  ask<N extends AskName>(name: N, ask: Asks[N][0], manner: Manner = {}): Promise<Heard<Asks[N][1]>> {
    const { background = false, wanted = () => true, watch } = manner;
    return new Promise((resolve) => {
      const drop = () => resolve({ state: 'dropped' });
      const run = async (line: EngineLine) => (wanted() ? resolve(await heard(line.ask(name, ask, watch))) : drop());
      this.#waiting = [...this.#waiting, { background, run, drop }];
      void this.#next();
    });
  }

  /** Ends the engine whatever it does and starts a new one; nothing asked before is answered. */
  restart(): void {
    void this.#line.stop();
    const dropped = [...(this.#running === undefined ? [] : [this.#running]), ...this.#waiting];
    this.#waiting = [];
    this.#running = undefined;
    this.#line = this.#start();
    for (const job of dropped) job.drop();
  }

  async #next(): Promise<void> {
    if (this.#running !== undefined) return;
    const job = this.#waiting.find(({ background }) => !background) ?? this.#waiting[0];
    if (job === undefined) return;
    this.#waiting = this.#waiting.filter((other) => other !== job);
    this.#running = job;
    await job.run(this.#line);
    // after a restart another job is running, or none
    if (this.#running !== job) return;
    this.#running = undefined;
    void this.#next();
  }
}

async function heard<T>(answer: Promise<T>): Promise<Heard<T>> {
  try {
    return { state: 'answered', answer: await answer };
  } catch (error) {
    return { state: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
