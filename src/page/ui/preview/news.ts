/** Something that is told to whoever wants to hear of it. */
export interface News<T> {
  tell(news: T): void;
  /** Hears everything from now on and, at once, the last that was told before. */
  listen(listener: (news: T) => void): void;
}

/** Nothing told yet. */
export function news<T>(): News<T> {
  const listeners: ((news: T) => void)[] = [];
  let last: readonly T[] = [];
  return {
    tell: (told) => {
      last = [told];
      for (const listener of listeners) listener(told);
    },
    listen: (listener) => {
      listeners.push(listener);
      for (const told of last) listener(told);
    },
  };
}
