import { EMPTY, type State } from './state.js';

/** A part of the page: draws itself from a state. */
type Draw = (state: State) => void;

/** Holds the state of the page and draws anew what a change of it concerns. */
export class Store {
  #state: State = EMPTY;
  #drawn: State | undefined;
  readonly #parts: { readonly pick: (state: State) => readonly unknown[]; readonly draw: Draw }[] = [];
  #waiting = false;

  get state(): State {
    return this.#state;
  }

  /** Draws at once, and again whenever one of the things picked is another. */
  watch(pick: (state: State) => readonly unknown[], draw: Draw): void {
    this.#parts.push({ pick, draw });
    draw(this.#state);
  }

  /** Changes the state; what follows from several changes at once is drawn once. */
  set(change: Partial<State>): void {
    this.#drawn ??= this.#state;
    this.#state = { ...this.#state, ...change };
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => this.#draw());
  }

  #draw(): void {
    const before = this.#drawn ?? this.#state;
    const now = this.#state;
    this.#waiting = false;
    this.#drawn = undefined;
    for (const { pick, draw } of this.#parts) if (differ(pick(before), pick(now))) draw(now);
  }
}

function differ(before: readonly unknown[], now: readonly unknown[]): boolean {
  return now.some((value, index) => !Object.is(value, before[index]));
}
