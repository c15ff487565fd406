import type { AskName, Asks } from '../../protocol.js';
import type { AskQueue, Heard, Manner } from './ask-queue.js';
import type { Task } from './state.js';
import type { Store } from './store.js';

/** Milliseconds in which several changes made at once follow each other. */
const PAUSE = 50;

/** What every deed of the page works with: what is known, and whom to ask. */
export class Desk {
  readonly store: Store;
  readonly queue: AskQueue;
  #later: ReturnType<typeof setTimeout> | undefined;
  #begun = 0;

  constructor(store: Store, queue: AskQueue) {
    this.store = store;
    this.queue = queue;
  }

  /** Asks about what is open now; the answer is passed over when something else was opened meanwhile, a fault is shown. */
  async ask<N extends AskName>(name: N, ask: Asks[N][0], manner: Manner = {}): Promise<Asks[N][1] | undefined> {
    const heard = await this.hear(name, ask, manner);
    if (heard.state === 'failed') this.store.set({ fault: heard.detail });
    return heard.state === 'answered' ? heard.answer : undefined;
  }

  /** Asks as `ask` does, but leaves it to the caller what to do about a fault. */
  async hear<N extends AskName>(name: N, ask: Asks[N][0], manner: Manner = {}): Promise<Heard<Asks[N][1]>> {
    const { opening } = this.store.state;
    const wanted = () => this.store.state.opening === opening && (manner.wanted?.() ?? true);
    const heard = await this.queue.ask(name, ask, { ...manner, wanted });
    return this.store.state.opening === opening ? heard : { state: 'dropped' };
  }

  /** Shows a task while something is done. */
  async during<T>(name: string, work: (watch: Manner['watch']) => Promise<T>): Promise<T> {
    let task: Task = { name };
    this.#tasks((tasks) => [...tasks, task]);
    const replace = (next: Task) => {
      const before = task;
      task = next;
      this.#tasks((tasks) => tasks.map((one) => (one === before ? next : one)));
    };
    try {
      return await work((progress) => replace({ name, progress }));
    } finally {
      this.#tasks((tasks) => tasks.filter((one) => one !== task));
    }
  }

  /** Begins something that decides what is open; whether nothing else that does was begun since. */
  begin(): () => boolean {
    this.#begun += 1;
    const begun = this.#begun;
    return () => this.#begun === begun;
  }

  /** Does something once a person has paused; nothing, when there is something else to be done later. */
  later(action: () => void): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(action, PAUSE);
  }

  #tasks(next: (tasks: readonly Task[]) => readonly Task[]): void {
    this.store.set({ tasks: next(this.store.state.tasks) });
  }
}
